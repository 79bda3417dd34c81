import { readLocalValues } from '../../../../../local/stack/dynamic-references/local-values';
import { problemsOf } from '../../../../support/stack';

describe('readLocalValues', () => {
  it('reads secrets by version, with keys or without, and parameters', () => {
    const { file, secrets, parameters } = readLocalValues(
      'secretsmanager: {a: {v1: {key: 0123}, v2: text}}\nssm: {p: true, q: [x, y]}\n',
      's.yaml',
    );
    expect(file).toBe('s.yaml');
    expect(secrets).toEqual(
      new Map([
        [
          'a',
          new Map<string, unknown>([
            ['v1', new Map([['key', '0123']])],
            ['v2', 'text'],
          ]),
        ],
      ]),
    );
    expect(parameters).toEqual(
      new Map([
        ['p', ['true']],
        ['q', ['x', 'y']],
      ]),
    );
  });

  it.each([
    ['ssm: {a: {b: c}}', 's.yaml:1: parameter a must be plain text'],
    ['x: 1', "s.yaml:1: a file of secrets can't have x: it takes secretsmanager, ssm"],
    ['ssm: {}\nsecretsmanager: {a: hush}', 's.yaml:2: secret a must be a map'],
    ['secretsmanager:\n  a: {}', 's.yaml:2: secret a has no version'],
    ['secretsmanager: {a: {v: [hush]}}', 's.yaml:1: version v of secret a must be plain text'],
    ['secretsmanager: {a: {v: {k: [hush]}}}', 's.yaml:1: version v of secret a must be plain text'],
  ])('refuses %j with its line, showing no value', (source, problem) => {
    expect(problemsOf(() => readLocalValues(source, 's.yaml'))).toEqual([problem]);
  });
});
