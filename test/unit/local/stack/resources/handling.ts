// Backends that record what types send, and answer from a script.
import type { Answer } from '../../../../../local/invocation/answer';
import { dynamicReferences } from '../../../../../local/stack/dynamic-references/dynamic-references';
import { NO_VALUES } from '../../../../../local/stack/dynamic-references/local-values';
import type {
  ResourceRequest,
  ResourceType,
} from '../../../../../local/stack/resources/resource-type';

/** A request, with what a test doesn't say filled in. */
export function requestHere(request: Partial<ResourceRequest>): ResourceRequest {
  return {
    action: 'CREATE',
    logicalId: 'Mine',
    stackId: 'arn:aws:cloudformation:us-east-1:123456789012:stack/s/1',
    region: 'us-east-1',
    token: 'token-1',
    properties: {},
    ...request,
  };
}

/** Backends whose pools answer each command by its name, and nothing to others. */
export function backendsHere(answers: Readonly<Record<string, unknown>> = {}) {
  const sent: { name: string; input: unknown }[] = [];
  const references = dynamicReferences(NO_VALUES);
  const send = async (command: { input: unknown; constructor: { name: string } }) => {
    const name = command.constructor.name.replace(/Command$/, '');
    sent.push({ name, input: command.input });
    const answer = answers[name];
    return (typeof answer === 'function' ? answer(command.input) : answer) ?? {};
  };
  const invoke = (): Promise<Answer> => Promise.reject(new Error('not called'));
  return { sent, references, backends: { cognito: { send }, invoke, secrets: references.made } };
}

/** What the type answers to one request, and the commands that it sent. */
export async function handled(
  type: ResourceType,
  request: Partial<ResourceRequest>,
  answers: Readonly<Record<string, unknown>> = {},
) {
  const { sent, backends } = backendsHere(answers);
  return { answer: await type.handle(requestHere(request), backends), sent };
}
