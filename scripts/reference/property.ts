// The section of one property: what it is, its limits, what a change does, an example.
import { ABSENCES, CHANGES } from './changes';
import { EXAMPLES } from './examples';
import { isReplacing, isRequired, kindOf, type Property } from './schema';
import { limitsOf, typeOf } from './types';

const BEHAVIOURS =
  'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html';

/** A link to the section of a property or a definition. */
export function linked(name: string): string {
  return `[${name}](#${name.toLowerCase()})`;
}

/** The section of a property that a template may declare. */
export function declaredSection(name: string, property: Property): string {
  return section(name, property, [
    `*Required*: ${isRequired(name) ? 'yes' : 'no'}`,
    ...(kindOf(name) === 'write-only'
      ? ['*Write-only*: nothing reads it back, so drift in it can’t be seen']
      : []),
    `*Update requires*: ${updateOf(name)}`,
    `*A change*: ${changeOf(name)}`,
  ]);
}

/** The section of a property of a definition. */
export function partSection(name: string, property: Property): string {
  return section(name, property, [
    `*Update requires*: ${updateOf('')}`,
    `*A change*: ${changeOf(name)}`,
  ]);
}

/** The section of a property that `Fn::GetAtt` gives. */
export function readOnlySection(name: string, property: Property): string {
  const absence = ABSENCES[name];
  return section(name, property, absence ? [`*Not always there*: ${absence}`] : []);
}

function section(name: string, property: Property, facts: readonly string[]): string {
  const limits = limitsOf(property);
  const lines = [
    `*Type*: ${typeOf(property, linked)}`,
    ...(limits.length > 0 ? [`*Limits*: ${limits.join('; ')}`] : []),
    ...facts,
  ];
  return [
    `### ${name}`,
    property.description,
    lines.map((line) => `- ${line}`).join('\n'),
    exampleOf(name),
  ].join('\n\n');
}

function updateOf(name: string): string {
  return isReplacing(name)
    ? `[Replacement](${BEHAVIOURS}#update-replacement)`
    : `[No interruption](${BEHAVIOURS}#update-no-interrupt)`;
}

function changeOf(name: string): string {
  return CHANGES[name] ?? missing(`what a change of ${name} does, in scripts/reference/changes.ts`);
}

function exampleOf(name: string): string {
  const example = EXAMPLES.find(({ property }) => property === name);
  if (!example) return missing(`an example of ${name}, in scripts/reference/examples`);
  return `\`\`\`${example.language}\n${example.lines}\n\`\`\``;
}

function missing(what: string): never {
  throw new Error(`The reference needs ${what}`);
}
