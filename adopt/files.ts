// The files of an adoption: templates and import files, the commands, and who is not adopted.
import type { AdoptedUser } from './adopted-user';
import { commandsText, fileNames, type ImportNames } from './commands';
import type { LeftBehind } from './obstacles';
import type { AdoptOptions } from './options';
import { importsOf, QUOTAS, stacksOf } from './parts';
import { asciiJson, importText, resourceText, templateHead } from './template';

export interface AdoptionFile {
  readonly name: string;
  readonly text: string;
}

/** All of it, for how many it is, and who is left. */
export interface Adoption {
  readonly files: readonly AdoptionFile[];
  readonly users: number;
  readonly leftBehind: readonly LeftBehind[];
  readonly stacks: number;
  readonly imports: number;
}

/** The files; the same users give the same ones. */
export function adoptionOf(
  users: readonly AdoptedUser[],
  leftBehind: readonly LeftBehind[],
  options: Pick<AdoptOptions, 'userPoolId' | 'region' | 'bucket' | 'typeName' | 'stackName'>,
): Adoption {
  const { userPoolId, typeName, stackName } = options;
  const head = templateHead(userPoolId);
  const items = users.map((user) => {
    const text = resourceText(user, typeName);
    return { user, text, bytes: text.length };
  });
  const stacks = stacksOf(items, QUOTAS.bytes - head.length);
  const files: AdoptionFile[] = [];
  const names: ImportNames[] = [];
  for (const [index, stack] of stacks.entries()) {
    for (const [order, { added, all }] of importsOf(stack).entries()) {
      const one = { stack: `${stackName}-${index + 1}`, number: order + 1, users: added.length };
      const { template, imports } = fileNames(one);
      names.push(one);
      files.push(
        { name: template, text: head + all.map(({ text }) => text).join('') },
        {
          name: imports,
          text: importText(
            added.map(({ user }) => user),
            typeName,
          ),
        },
      );
    }
  }
  files.push({ name: 'commands.sh', text: commandsText(names, options) });
  if (leftBehind.length > 0) files.push({ name: 'not-adopted.json', text: asciiJson(leftBehind) });
  return {
    files,
    users: users.length,
    leftBehind,
    stacks: stacks.length,
    imports: names.length,
  };
}
