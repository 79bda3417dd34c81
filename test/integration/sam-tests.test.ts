// The events in sam-tests/, which `sam local invoke TestEntrypoint --event` takes, do what they say.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from '../../local/invocation/answer';
import { createPool, type PoolClient } from '../support/cognito';
import { useEntrypoints } from '../support/entrypoints';

const FOLDER = join(__dirname, '../../sam-tests');
const EXAMPLE_POOL = 'us-east-1_EXAMPLE';

const entrypoints = useEntrypoints();
let pool: PoolClient;

/** Runs one event of the folder, in a real pool. */
function run(file: string): Promise<Answer> {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  expect(text).toContain(EXAMPLE_POOL);
  const event = JSON.parse(text.replaceAll(EXAMPLE_POOL, pool.id));
  return entrypoints.invoke('TestEntrypoint', event);
}

beforeEach(async () => {
  pool = await createPool(entrypoints.client);
});

describe('sam-tests', () => {
  it('has one event for each action, without credentials', () => {
    const events = readdirSync(FOLDER).map((file) => {
      const { action, credentials } = JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
      return [file, action, Object.values(credentials).join('')];
    });
    expect(events.sort()).toEqual([
      ['create.json', 'CREATE', ''],
      ['delete.json', 'DELETE', ''],
      ['list.json', 'LIST', ''],
      ['read.json', 'READ', ''],
      ['update.json', 'UPDATE', ''],
    ]);
  });

  it('create.json creates the user', async () => {
    const { status, resourceModel } = await run('create.json');
    const { sub } = await pool.get('alice');
    expect({ status, resourceModel }).toMatchObject({
      status: 'SUCCESS',
      resourceModel: { UserPoolId: pool.id, Username: 'alice', Sub: sub },
    });
  });

  it('read.json reads it', async () => {
    await run('create.json');
    const { sub } = await pool.get('alice');
    expect(await run('read.json')).toMatchObject({
      status: 'SUCCESS',
      resourceModel: { Username: 'alice', Sub: sub },
    });
  });

  it('update.json changes its email address', async () => {
    await run('create.json');
    expect(await run('update.json')).toMatchObject({ status: 'SUCCESS' });
    const { attributes } = await pool.get('alice');
    expect(attributes).toMatchObject({ email: 'alice@example.org', email_verified: 'true' });
  });

  it('delete.json deletes it', async () => {
    await run('create.json');
    expect(await run('delete.json')).toMatchObject({ status: 'SUCCESS' });
    await expect(pool.get('alice')).rejects.toThrow('User does not exist');
  });

  it('list.json lists it', async () => {
    await run('create.json');
    expect(await run('list.json')).toMatchObject({
      status: 'SUCCESS',
      resourceModels: [{ UserPoolId: pool.id, Username: 'alice' }],
    });
  });
});
