import { readTemplates } from '../../../../../local/stack/story/read-templates';
import { useFreshFolder } from '../../../../support/fresh-folder';

const POOL = 'Resources:\n  Pool: {Type: AWS::Cognito::UserPool}\n';

describe('readTemplates', () => {
  const folder = useFreshFolder();
  beforeEach(() => {
    folder.write('plain.yaml', POOL);
    folder.write('asks.yaml', `Parameters: {P: {Type: String}}\n${POOL}`);
    folder.write('wrong.yaml', 'Outptus: {}\n');
    folder.write('text.yaml', 'Resources\n');
  });
  const readAll = (
    files: string[],
    parameters: Record<string, string> = {},
    others: string[] = [],
  ) => {
    const templates = files.map((file) => ({ file, imports: new Map() }));
    return readTemplates({ templates, parameters, others }, folder.path);
  };

  it('reads files relative to the folder, each with the parameters that it has', () => {
    const { own, others } = readAll(['plain.yaml', 'asks.yaml'], { P: 'x' });
    expect(own.stackName).toBe('plain');
    expect(own.templates.map(({ template, parameters }) => [template.file, parameters])).toEqual([
      ['plain.yaml', {}],
      ['asks.yaml', { P: 'x' }],
    ]);
    expect(others).toEqual([]);
  });

  it('makes a stack of its own of every other, with its parameters and its name', () => {
    const { own, others } = readAll(['plain.yaml'], { P: 'x' }, ['asks.yaml', 'plain.yaml']);
    expect(own.stackName).toBe('plain');
    expect(others).toMatchObject([
      { stackName: 'asks', templates: [{ parameters: { P: 'x' } }] },
      { stackName: 'plain-2', templates: [{ parameters: {} }] },
    ]);
  });

  it('tells what is wrong with a template before the others are made that it waits for', () => {
    expect(() => readAll(['wrong.yaml'])).not.toThrow();
    expect(() => readAll(['wrong.yaml'], {}, ['plain.yaml'])).toThrow('wrong.yaml:1: ');
  });

  it.each([
    [['none.yaml'], {}, "none.yaml can't be read: there is no such file"],
    [['.'], {}, ". can't be read: it is a folder, not a file"],
    [['plain.yaml', 'text.yaml'], {}, 'text.yaml:1: a template must be a map, of Resources'],
    [['asks.yaml'], { P: 'x', Q: 'y' }, 'no template has a parameter Q: they have P'],
  ])('refuses %j with %j', (files, given, message) => {
    expect(() => readAll(files, given)).toThrow(message);
  });
});
