// No secret of a template is told by npm start: neither where a stack fails, nor where a template is wrong.
import { readLocalValues } from '../../local/stack/dynamic-references/local-values';
import { LOCAL_ACCOUNT } from '../../local/stack/engine/services';
import { planStack } from '../../local/stack/plan/plan';
import { findType } from '../../local/stack/resources/types';
import { readTemplate } from '../../local/stack/template/template';
import { npmStart } from '../integration/stack/npm-start';
import { fieldsOf } from '../support/fields';
import { useFreshFolder } from '../support/fresh-folder';
import { FLAVOURS } from './flavours';
import { malformed } from './malformed';
import { type Secrets, secretsOf } from './secrets';
import { filesOf, templateOf, WAYS } from './stacks';

const PLACE = { file: 't.json', line: 1 };
const CONTEXT = {
  parameters: {},
  stack: { name: 's', id: '', ...LOCAL_ACCOUNT },
  findType,
  exports: new Map<string, string>(),
  ssmParameter: () => undefined,
};

/** What is said of a text: warnings, and what is wrong with it. */
function saidOf(read: () => { warnings: readonly { message: string }[] }[]): string {
  try {
    return read()
      .flatMap(({ warnings }) => warnings.map(({ message }) => message))
      .join('\n');
  } catch (error) {
    const { message, stack } = fieldsOf(error);
    return `${message}\n${stack}`;
  }
}

function saidOfTemplate(text: string): string {
  return saidOf(() => {
    const template = readTemplate(text, PLACE.file);
    return [template, planStack(template, CONTEXT)];
  });
}

// A key is a name, and no secret.
const isValue = (title: string) => !title.endsWith(' a name');

const ways = Object.keys(WAYS);
const wayOf = (at: number) => ways[at % ways.length] ?? '';

function wrongTemplates(secrets: Secrets, way: string): [title: string, said: string][] {
  return malformed(templateOf(secrets, way, 'desired')).map(({ title, event }) => [
    title,
    saidOfTemplate(JSON.stringify(event) ?? ''),
  ]);
}

describe.each(Object.keys(FLAVOURS).map((flavour, at) => [flavour, wayOf(at)]))(
  'secrets of the flavour %s',
  (flavour, way) => {
    const secrets = secretsOf(flavour);
    const told = (texts: Iterable<readonly [string, string]>) =>
      [...texts].flatMap(([title, said]) => {
        const found = secrets.find(said);
        return found ? [`${title}: ${found.name} ${found.form}`] : [];
      });

    it(`are not told of a wrong template that has them ${way}`, () => {
      const said = wrongTemplates(secrets, way).filter(([title]) => isValue(title));
      expect(told(said)).toEqual([]);
      expect(said.filter(([_, one]) => one !== '').length).toBeGreaterThan(20);
    });

    it('are not told of a template or a file of secrets that ends too early', () => {
      const template = JSON.stringify(templateOf(secrets, 'written out', 'desired'), null, 1);
      const file = filesOf(secrets, 'by reference')['secrets.yaml'];
      const parts = Array.from({ length: 40 }, (_, at) => at / 40);
      const said = parts.flatMap((part) => [
        [`template to ${part}`, saidOfTemplate(template.slice(0, template.length * part))] as const,
        [`file to ${part}`, saidOfFile(file.slice(0, file.length * part))] as const,
      ]);
      expect(told(said)).toEqual([]);
    });
  },
);

it('a secret that is a name is told, and found', () => {
  const secrets = secretsOf('plain');
  const said = wrongTemplates(secrets, 'written out').filter(([title]) => !isValue(title));
  expect(said.some(([_, one]) => secrets.find(one) !== undefined)).toBe(true);
});

function saidOfFile(text: string): string {
  return saidOf(() => {
    readLocalValues(text, 'secrets.yaml');
    return [];
  });
}

describe('npm start', () => {
  const folder = useFreshFolder();
  const update = { args: ['v1.json', 'v2.json'], end: 'UPDATE_ROLLBACK_COMPLETE' };
  const create = { args: ['bad.json'], end: 'ROLLBACK_COMPLETE' };
  it.each([
    { way: 'written out', flavour: 'quotes', ...update },
    { way: 'as a parameter', flavour: 'accents', ...create },
    { way: 'by reference', flavour: 'json', ...update },
    { way: 'in a secret of its own', flavour: 'plain', ...create },
  ])(
    'tells no secret $way of the flavour $flavour',
    async ({ way, flavour, args, end }) => {
      const secrets: Secrets = secretsOf(flavour);
      for (const [name, text] of Object.entries(filesOf(secrets, way))) folder.write(name, text);
      const { code, output, errors } = await npmStart(folder.path, args);
      const lines = `${output}\n${errors}`.split('\n');
      expect(lines.flatMap((line, at) => (secrets.find(line) ? [at] : []))).toEqual([]);
      // It was real: a handler refused something, and the stack went back.
      expect(code).toBe(1);
      expect(lines.some((line) => line.includes(end))).toBe(true);
    },
    120_000,
  );
});
