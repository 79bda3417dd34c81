// Carries out the imports of an adoption's folder with the stack engine, in the order of its commands.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importResources } from '../../local/stack/engine/import-resources';
import { newStack } from '../../local/stack/engine/new-stack';
import type { Services } from '../../local/stack/engine/services';
import type { Stack } from '../../local/stack/engine/stack';
import { readTemplate } from '../../local/stack/template/template';

/** A change set of type IMPORT, as commands.sh makes it. */
export interface ChangeSet {
  readonly stackName: string;
  readonly template: string;
  readonly imports: string;
}

/** A stack that was imported, and the text of its last template. */
export interface Imported {
  readonly stack: Stack;
  readonly template: string;
}

const CREATES =
  /^aws cloudformation create-change-set .*--stack-name (\S+) .*--template-url "[^"]*\/([^/"]+)" --resources-to-import file:\/\/(\S+)$/gm;

/** The change sets of a folder, in the order of its commands. */
export function changeSetsIn(folder: string): ChangeSet[] {
  const commands = readFileSync(join(folder, 'commands.sh'), 'utf8');
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  return [...commands.matchAll(CREATES)].map(([, stackName = '', template = '', imports = '']) => ({
    stackName,
    template: read(template),
    imports: read(imports),
  }));
}

/** One of `--resources-to-import`. */
interface Resource {
  readonly LogicalResourceId: string;
  readonly ResourceIdentifier: Record<string, string>;
}

/** Imports the resources with the text of a template, as CloudFormation does. */
export async function importText(
  services: Services,
  stack: Stack,
  template: string,
  resources: readonly Resource[],
): Promise<void> {
  const toImport = resources.map(({ LogicalResourceId, ResourceIdentifier }) => ({
    logicalId: LogicalResourceId,
    identifier: ResourceIdentifier,
  }));
  await importResources(services, stack, readTemplate(template, 't.yaml'), toImport);
}

/** The resources that a CreateChangeSet names, from the flat names of the Query protocol. */
export function resourcesIn(input: Readonly<Record<string, unknown>>): Resource[] {
  const member = (number: number) => `ResourcesToImport.member.${number}`;
  const entry = (number: number, one: number) =>
    ['key', 'value'].map(
      (part) => input[`${member(number)}.ResourceIdentifier.entry.${one}.${part}`],
    );
  const found: Resource[] = [];
  while (`${member(found.length + 1)}.LogicalResourceId` in input) {
    const number = found.length + 1;
    found.push({
      LogicalResourceId: `${input[`${member(number)}.LogicalResourceId`]}`,
      ResourceIdentifier: Object.fromEntries([entry(number, 1), entry(number, 2)]),
    });
  }
  return found;
}

/** Carries out every import, each of which must end well. */
export async function follow(services: Services, sets: readonly ChangeSet[]): Promise<Imported[]> {
  const done = new Map<string, Imported>();
  for (const { stackName, template, imports } of sets) {
    const stack = done.get(stackName)?.stack ?? newStack(services, stackName);
    done.set(stackName, { stack, template });
    await importText(services, stack, template, JSON.parse(imports));
    expect(stack).toMatchObject({ status: 'IMPORT_COMPLETE', failures: [] });
  }
  return [...done.values()];
}
