// `npm start`: runs CloudFormation templates on this machine, the handlers of the bundle included.
import { join } from 'node:path';
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { startCognito } from './cognito/server';
import { invoke } from './lambda/invoke';
import { startLambda } from './lambda/server';
import {
  type DynamicReferences,
  dynamicReferences,
} from './stack/dynamic-references/dynamic-references';
import { localServices } from './stack/engine/services';
import type { StackEvent } from './stack/engine/stack';
import { eventRow } from './stack/print/event-row';
import { paintFor } from './stack/print/paint';
import { findType } from './stack/resources/types';
import { readArguments, USAGE, UsageError } from './stack/story/arguments';
import { Interruption, interruption } from './stack/story/interruption';
import { readSecrets } from './stack/story/read-secrets';
import { readTemplates } from './stack/story/read-templates';
import { runStory } from './stack/story/run';
import { stackNameOf } from './stack/story/stack-name';
import type { Story } from './stack/story/story';
import { changeTwo, TEAM_FILES } from './stack/story/team';
import { TemplateError } from './stack/template/problem';

type Closeable = { close(): Promise<void> };

const REPOSITORY = join(__dirname, '..');
const paint = paintFor(process.stdout, process.env);
const print = (line: string) => process.stdout.write(`${line}\n`);

async function main(args: readonly string[]): Promise<void> {
  const given = readArguments(args);
  const isTeam = given.templates.length === 0;
  // npm runs scripts in the project's folder and tells where the reader was.
  const folder = isTeam ? REPOSITORY : (process.env.INIT_CWD ?? process.cwd());
  const files = isTeam ? readArguments(TEAM_FILES).templates : given.templates;
  const first = files[0]?.file ?? '';
  const references = dynamicReferences(readSecrets(given.secrets, first, folder));
  const templates = readTemplates({ ...given, templates: files }, references, folder);
  const run = { templates, references, isTeam };
  const started: Closeable[] = [];
  try {
    await Promise.race([deploy(started, run), interruption(process)]);
  } finally {
    await Promise.all(started.map((one) => one.close()));
  }
  print(`\n${paint('green', 'Done.')} Nothing of it is left.`);
}

interface Run extends Pick<Story, 'templates'> {
  references: DynamicReferences;
  isTeam: boolean;
}

async function deploy(started: Closeable[], run: Run): Promise<void> {
  const { templates, references, isTeam } = run;
  const server = await startCognito();
  started.push(server);
  const log: string[] = [];
  const lambda = await startLambda({ cognitoUrl: server.url, log: (line) => log.push(line) });
  started.push(lambda);
  const cognito = new CognitoIdentityProviderClient({
    endpoint: server.url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const backends = { cognito, invoke: (event: unknown) => invoke(lambda.url, event) };
  const emit = (event: StackEvent) => print(eventRow(event, paint));
  const services = localServices(backends, findType, emit, references);
  const stackName = stackNameOf(templates[0]?.template.file ?? '');
  const behindItsBack = isTeam ? changeTwo(cognito) : undefined;
  print(`User pools at ${server.url}, handlers at ${lambda.url}, both on this machine alone.`);
  try {
    await runStory({ services, stackName, templates, behindItsBack, print, paint });
  } catch (error) {
    // What the handlers logged says more than the reason of an event.
    process.stderr.write(`\n${references.hide(log.join('\n'))}\n`);
    throw error;
  }
}

main(process.argv.slice(2)).catch((error: Error) => {
  if (error instanceof Interruption) process.exit(error.exitCode);
  const isUsage = error instanceof UsageError;
  if (isUsage) process.stderr.write(`${USAGE}\n`);
  const what =
    error instanceof TemplateError ? `a template is not right\n${error.message}` : error.message;
  process.stderr.write(`\n${paint('red', 'Failed:')} ${what}\n`);
  process.exitCode = isUsage ? 2 : 1;
});
