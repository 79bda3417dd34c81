// Runs one of programs/ in a fresh process, of the Node and in the cgroup that are asked for.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { lambdaEnvironment } from '../local/lambda/environment';
import type { Build } from './builds';
import type { Setting } from './setting';

export interface Program {
  /** Sends a task and waits for the answer, whose shape is that of the program asked. */
  ask<Answer>(task: object): Promise<Answer>;
  end(): Promise<void>;
}

// A process is in the group before Node starts, so that all of Node's start is limited as well.
const JOIN_GROUP = 'echo $$ >"$0" && exec "$@"';

/** Starts programs/<name>.cjs on a build, in an environment like a Lambda's. */
export function startProgram(name: string, build: Build, setting: Setting): Program {
  const preload = build.preload ? ['--require', build.preload] : [];
  const command = [setting.node, ...preload, join(__dirname, 'programs', `${name}.cjs`)];
  const [file = '', ...rest] = setting.group
    ? ['sh', '-c', JOIN_GROUP, setting.group, ...command]
    : command;
  const child = spawn(file, rest, {
    env: environment(build, setting),
    // What the handlers print goes nowhere, on both sides: a terminal or pipe would be measured too.
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const said: string[] = [];
  child.stderr?.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const ended = once(child, 'exit');
  const failed = ended.then(() => {
    throw new Error(`programs/${name}.cjs ended before it answered:\n${said.join('')}`);
  });
  // An end that nobody waits for is what end() asks for.
  failed.catch(() => undefined);
  return {
    ask: <Answer>(task: object) => Promise.race([answerOf<Answer>(child, task), failed]),
    async end() {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}

/** Starts a program, asks it one thing and ends it. */
export async function runProgram<Answer>(
  name: string,
  build: Build,
  setting: Setting,
  task: object,
): Promise<Answer> {
  const program = startProgram(name, build, setting);
  try {
    return await program.ask<Answer>(task);
  } finally {
    await program.end();
  }
}

async function answerOf<Answer>(child: ChildProcess, task: object): Promise<Answer> {
  child.send(task);
  const [message] = await once(child, 'message');
  if (message.error) throw new Error(message.error);
  return message.result;
}

function environment(build: Build, { endpoints }: Setting): Record<string, string> {
  return lambdaEnvironment({
    functionName: 'TypeFunction',
    handler: build.handler,
    taskRoot: build.taskRoot,
    cognitoUrl: endpoints.cognito.url,
    region: endpoints.region,
    path: process.env.PATH,
    own: {
      AWS_ENDPOINT_URL_CLOUDWATCH: endpoints.cloudwatch.url,
      AWS_ENDPOINT_URL_CLOUDWATCH_LOGS: endpoints.cloudwatch.url,
      BENCH_SDK_FROM: build.sdkFrom,
    },
  });
}
