// docs/reference is what the schema, and what is written beside its generator, make of it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import schema from '../../../aws-cognito-userpooluser.json';
import { ABSENCES, CHANGES } from '../../../scripts/reference/changes';
import { referenceDocument } from '../../../scripts/reference/document';
import { EXAMPLES } from '../../../scripts/reference/examples';
import { declaredSection } from '../../../scripts/reference/property';
import { limitsOf, typeOf } from '../../../scripts/reference/types';

const PROPERTIES = [
  ...Object.entries(schema.properties),
  ...Object.entries(schema.definitions.AttributeType.properties),
];
const NAMES = PROPERTIES.map(([name]) => name);

const sectionOf = (name: string) =>
  new RegExp(`^### ${name}\n[\\s\\S]*?(?=^##)`, 'm').exec(referenceDocument())?.[0] ?? '';

describe('docs/reference', () => {
  it('is fresh; if not: npm run generate', () => {
    const file = readFileSync(join(__dirname, '../../../docs/reference/README.md'), 'utf8');
    expect(file).toBe(referenceDocument());
  });

  it.each(PROPERTIES)('describes %s, and has an example of it', (name, { description }) => {
    const section = sectionOf(name);
    expect(section).toContain('- *Type*: ');
    expect(section).toMatch(new RegExp(`^\`\`\`(yaml\n[\\s\\S]*${name}|sh\naws )`, 'm'));
    expect(section).toContain(description);
  });

  it('says what a change does of each property that can be declared, and of nothing else', () => {
    const readOnly = schema.readOnlyProperties.map((pointer) => pointer.split('/').at(-1));
    const declared = NAMES.filter((name) => !readOnly.includes(name));
    expect(Object.keys(CHANGES).sort()).toEqual(declared.sort());
    expect(Object.keys(ABSENCES).filter((name) => !readOnly.includes(name))).toEqual([]);
    expect(EXAMPLES.map(({ property }) => property).sort()).toEqual([...NAMES].sort());
  });

  it('tells what replaces the user, what is never read back, and what is required', () => {
    expect(sectionOf('UserPoolId')).toMatch(/\*Required\*: yes\n.*\[Replacement\]/);
    expect(sectionOf('Enabled')).toMatch(/\*Required\*: no\n.*\[No interruption\]/);
    expect(sectionOf('Password')).toContain('*Write-only*');
    expect(sectionOf('UserAttributes')).not.toContain('*Write-only*');
  });

  it('names every operation that a handler calls', () => {
    const operations = Object.values(schema.handlers).flatMap(({ permissions }) => permissions);
    const document = referenceDocument();
    const missing = operations.filter((one) => !document.includes(`\`${one.split(':')[1]}\``));
    expect(missing).toEqual([]);
  });

  it('is not made for a property of which nobody has said what a change does', () => {
    expect(() => declaredSection('Nickname', { type: 'string' })).toThrow(
      'The reference needs what a change of Nickname does, in scripts/reference/changes.ts',
    );
  });
});

describe('the words for a type and its limits', () => {
  const linked = (name: string) => `[${name}]`;

  it('are those of lists, maps and definitions', () => {
    const part = { $ref: '#/definitions/Part' };
    expect(typeOf({ type: 'array', items: part }, linked)).toBe('List of [Part]');
    const map = { type: 'object', patternProperties: { '^.*$': { type: 'string' } } };
    expect(typeOf(map, linked)).toBe('Map of String');
    expect(() => typeOf({ type: 'number' }, linked)).toThrow('no name for the type "number"');
  });

  it('are those of lengths, patterns and choices, of each item too', () => {
    expect(limitsOf({ maxLength: 8, enum: ['A', 'B'] })).toEqual([
      'at most 8 characters',
      'one of `A`, `B`',
    ]);
    const items = { minLength: 1, maxLength: 2, pattern: '^x' };
    expect(limitsOf({ uniqueItems: true, items })).toEqual([
      'each once',
      'each 1 to 2 characters',
      'each matches `^x`',
    ]);
  });
});
