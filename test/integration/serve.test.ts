// `npm run serve`, as another program uses it: started, read, used and stopped.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { providerEvent } from '../../local/invocation/events';
import { invoke } from '../../local/lambda/invoke';
import { cognitoClient, createPool } from '../support/cognito';
import { fieldsOf } from '../support/fields';

const running: ChildProcess[] = [];

function serve(...args: string[]) {
  const child = spawn('npm', ['run', '--silent', 'serve', '--', ...args], {
    cwd: join(__dirname, '../..'),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  return child;
}

async function ready(child: ReturnType<typeof serve>) {
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  return JSON.parse(line);
}

afterEach(async () => {
  for (const child of running.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
});

describe('npm run serve', () => {
  it('says where the endpoints are, once they are usable', async () => {
    const { cognito, lambda, functionName } = await ready(
      serve('--cognito-port', '0', '--lambda-port', '0'),
    );
    const pool = await createPool(cognitoClient(cognito));
    const properties = { UserPoolId: pool.id, Username: 'ada' };
    const event = providerEvent({ action: 'CREATE', properties });
    expect(await invoke(lambda, event, functionName)).toMatchObject({ status: 'SUCCESS' });
    expect(await pool.get('ada')).toMatchObject({ username: 'ada' });
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('ends everything at %s', async (signal) => {
    const child = serve('--cognito-port', '0', '--lambda-port', '0');
    const { cognito, lambda } = await ready(child);
    await invoke(lambda, providerEvent({ action: 'LIST', properties: {} }));
    child.kill(signal);
    expect(await once(child, 'close')).toEqual([0, null]);
    await expect(fetch(cognito)).rejects.toThrow('fetch failed');
    await expect(fetch(lambda)).rejects.toThrow('fetch failed');
  });

  it.each(['--cognito-port', '--lambda-port'])('names a taken %s', async (option) => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = fieldsOf(taken.address());
    const other = option === '--lambda-port' ? '--cognito-port' : '--lambda-port';
    const child = serve(option, String(port), other, '0');
    const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    taken.close();
    expect(said).toContain(`Port ${port} is taken. Choose another with ${option} N`);
    expect(code).toBe(1);
  });

  it('shows its usage when asked', async () => {
    const child = serve('--help');
    const [said, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
    expect(said).toContain('Usage: npm run serve -- [--cognito-port N] [--lambda-port N]');
    expect(code).toBe(0);
  });

  it('explains itself when it is asked for what it cannot do', async () => {
    const child = serve('--port', '1');
    const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    expect(said).toContain('Usage: npm run serve -- [--cognito-port N] [--lambda-port N]');
    expect(said).toContain("Unknown option '--port'");
    expect(code).toBe(2);
  });
});
