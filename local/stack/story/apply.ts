// The steps of a story that a template makes: create the stack, update it, import into it.
import { createStack } from '../engine/create-stack';
import { importResources } from '../engine/import-resources';
import { planContext } from '../engine/services';
import type { Stack, StackResource } from '../engine/stack';
import { updateStack } from '../engine/update-stack';
import { planStack } from '../plan/plan';
import { leftBehind, toImport } from './left-behind';
import type { TemplateOfRun } from './read-templates';
import { sameUsers } from './same-users';
import { finish, type Story, step } from './story';

/** Creates the stack of the story. */
export async function create(story: Story, first: TemplateOfRun): Promise<Stack> {
  const { services, stackName } = story;
  step(story, `Create stack ${stackName} from ${first.template.file}`);
  const stack = await createStack(services, stackName, first.template, first.parameters);
  finish(stack, 'CREATE_COMPLETE');
  story.tell({ kind: 'outputs', outputs: stack.outputs });
  return stack;
}

/** Resources that left the stack and are still there, by logical id. */
export type Left = ReadonlyMap<string, StackResource>;

/** Updates the stack, or imports what the template is to import; gives what is left behind then. */
export async function change(
  story: Story,
  stack: Stack,
  next: TemplateOfRun,
  left: Left,
): Promise<Left> {
  const isImport = next.imports.size > 0;
  const stillLeft = await (isImport ? importLeft : update)(story, stack, next, left);
  story.tell({ kind: 'outputs', outputs: stack.outputs });
  return stillLeft;
}

async function update(story: Story, stack: Stack, next: TemplateOfRun, left: Left) {
  const { template, parameters } = next;
  step(story, `Update it to ${template.file}`);
  const before = new Map(stack.resources);
  await updateStack(story.services, stack, template, parameters);
  finish(stack, 'UPDATE_COMPLETE');
  story.tell({ kind: 'users-after-update', users: sameUsers(before, stack.resources) });
  return new Map([...left, ...leftBehind(before, stack.resources)]);
}

async function importLeft(story: Story, stack: Stack, next: TemplateOfRun, left: Left) {
  const { template, parameters, imports } = next;
  const { services } = story;
  step(story, `Import ${[...imports.keys()].join(', ')} from ${template.file}`);
  const plan = planStack(template, planContext(services, stack, parameters));
  await importResources(services, stack, template, toImport(imports, left, plan), parameters);
  finish(stack, 'IMPORT_COMPLETE');
  const before = [...imports].flatMap(([id, old]): [string, StackResource][] => {
    const resource = left.get(old);
    return resource ? [[id, resource]] : [];
  });
  story.tell({ kind: 'users-after-update', users: sameUsers(new Map(before), stack.resources) });
  const taken = [...imports.values()];
  return new Map([...left].filter(([id]) => !taken.includes(id)));
}
