// Buckets and stacks for the AWS CLI, as far as commands.sh needs them: what CloudFormation is told to import,
// the stack engine imports.
import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { closeServer, listen } from '../../local/listen';
import { newStack } from '../../local/stack/engine/new-stack';
import type { Services } from '../../local/stack/engine/services';
import type { Stack } from '../../local/stack/engine/stack';
import { importText } from './follow';

export interface AwsStub {
  url: string;
  stacks: ReadonlyMap<string, Stack>;
  /** What the buckets hold, by path. */
  objects: ReadonlyMap<string, string>;
  /** The methods and paths of S3 and the actions of CloudFormation, in order. */
  calls: readonly string[];
  close(): Promise<void>;
}

interface ChangeSet {
  template: string;
  imports: string;
}

/** Starts it; the bucket `mine` is there. */
export async function startAwsStub(services: Services): Promise<AwsStub> {
  const stacks = new Map<string, Stack>();
  const changeSets = new Map<string, ChangeSet>();
  const objects = new Map<string, string>();
  const calls: string[] = [];

  const actions: Record<string, (form: URLSearchParams) => Promise<string>> = {
    async CreateChangeSet(form) {
      const name = form.get('StackName') ?? '';
      stacks.set(name, stacks.get(name) ?? newStack(services, name));
      const path = /^https:\/\/s3\.us-east-1\.amazonaws\.com(\/.*)$/.exec(
        form.get('TemplateURL') ?? '',
      );
      const template = objects.get(path?.[1] ?? '');
      if (template === undefined || form.get('ChangeSetType') !== 'IMPORT')
        throw new Error(`${form}`);
      changeSets.set(keyOf(form), { template, imports: JSON.stringify(resourcesIn(form)) });
      return '<Id>arn:change-set</Id>';
    },
    async DescribeChangeSet(form) {
      return `<Status>${changeSets.has(keyOf(form)) ? 'CREATE_COMPLETE' : 'FAILED'}</Status>`;
    },
    async ExecuteChangeSet(form) {
      const stack = stacks.get(form.get('StackName') ?? '');
      const { template, imports } = changeSets.get(keyOf(form)) ?? {};
      if (!stack || !template || !imports) throw new Error(`no change set ${keyOf(form)}`);
      await importText(services, stack, template, imports);
      return '';
    },
    async DescribeStacks(form) {
      const { name, status } = stacks.get(form.get('StackName') ?? '') ?? {};
      return `<Stacks><member><StackName>${name}</StackName><StackStatus>${status}</StackStatus></member></Stacks>`;
    },
  };

  async function answer(request: IncomingMessage): Promise<string> {
    const { method = '', url = '' } = request;
    const body = await text(request);
    if (url === '/') {
      const form = new URLSearchParams(body);
      const action = form.get('Action') ?? '';
      calls.push(action);
      const result = await actions[action]?.(form);
      return `<${action}Response><${action}Result>${result}</${action}Result></${action}Response>`;
    }
    calls.push(`${method} ${url}`);
    if (method === 'PUT') objects.set(url, body);
    if (method === 'DELETE') objects.delete(url);
    return '';
  }

  const server = createServer((request, response) => {
    answer(request).then(
      (said) => response.end(said),
      (error: Error) =>
        response.writeHead(400).end(`<Error><Message>${error.message}</Message></Error>`),
    );
  });
  const url = await listen(server, 0);
  return { url, stacks, objects, calls, close: () => closeServer(server) };
}

function keyOf(form: URLSearchParams): string {
  return `${form.get('StackName')} ${form.get('ChangeSetName')}`;
}

/** The resources to import, from the query protocol's flat names. */
function resourcesIn(form: URLSearchParams): object[] {
  const found: object[] = [];
  for (let number = 1; form.has(`ResourcesToImport.member.${number}.LogicalResourceId`); number++) {
    const member = `ResourcesToImport.member.${number}`;
    const identifier: [string, string][] = [1, 2].map((entry) => [
      form.get(`${member}.ResourceIdentifier.entry.${entry}.key`) ?? '',
      form.get(`${member}.ResourceIdentifier.entry.${entry}.value`) ?? '',
    ]);
    found.push({
      ResourceType: form.get(`${member}.ResourceType`),
      LogicalResourceId: form.get(`${member}.LogicalResourceId`),
      ResourceIdentifier: Object.fromEntries(identifier),
    });
  }
  return found;
}
