// `npm run adopt` as a reader runs it.
import { readdirSync } from 'node:fs';
import { addFederatedUser } from '../../local/cognito/rules/federated-user';
import { toEnd, useReader } from './reader';

const reader = useReader();

describe('npm run adopt', () => {
  it('writes a folder, says what comes next, and who is left', async () => {
    const { engine, pool, folder } = reader;
    const attributes = { email: 'g@example.com' };
    addFederatedUser(engine.cognito.service, pool.id, 'Google_123', attributes);
    const { code, output, errors } = await reader.adopt();
    expect([code, errors]).toEqual([0, '']);
    expect(output.split('\n')).toEqual([
      '3 users can be adopted into 1 stack by 1 import. Nothing was changed.',
      'Not adopted: Google_123 (signs in through an identity provider, which writes attributes at each sign-in)',
      'Next: read what is in team, which is about people: keep it where others do not read it.',
      'Then: BUCKET=A-BUCKET-OF-YOURS sh team/commands.sh',
      '',
    ]);
    const stack = `users-${pool.id.split('_')[1]}-1`;
    expect(readdirSync(folder.at('team')).sort()).toEqual([
      'commands.sh',
      'not-adopted.json',
      `${stack}-import-1.json`,
      `${stack}-import-1.yaml`,
    ]);
    const left = JSON.parse(folder.read('team/not-adopted.json'));
    expect(left).toMatchObject([{ username: 'Google_123', reason: expect.any(String) }]);
    const reads = [
      'DescribeUserPool',
      'ListUsers',
      'ListGroups',
      ...Array(4).fill('ListUsersInGroup'),
    ];
    expect(engine.takeCalls()).toEqual(reads);
  });

  it('writes the same again', async () => {
    await Promise.all([reader.adopt(), reader.adopt('--out', 'again')]);
    const names = readdirSync(reader.folder.at('team'));
    expect(readdirSync(reader.folder.at('again'))).toEqual(names);
    for (const name of names) {
      expect(reader.folder.read(`team/${name}`)).toBe(reader.folder.read(`again/${name}`));
    }
  });

  it('reads with the credentials that the SDK finds, and sends none to an endpoint', async () => {
    const keys = new Set<string>();
    const { faults, url } = reader.engine.cognito;
    faults.add({
      operation: '*',
      match: (_input, { accessKeyId }) => keys.add(accessKeyId) && false,
    });
    const own = { AWS_ACCESS_KEY_ID: 'AKIDREADER', AWS_SECRET_ACCESS_KEY: 'hush' };
    const args = ['--user-pool-id', reader.pool.id, '--out'];
    const environment = { ...own, AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: url };
    await toEnd(reader.start([...args, 'one'], environment));
    expect([...keys]).toEqual(['AKIDREADER']);
    keys.clear();
    await toEnd(reader.start([...args, 'two', '--endpoint', url], own));
    expect([...keys]).toEqual(['local']);
    expect(readdirSync(reader.folder.path).sort()).toEqual(['one', 'two']);
  });

  it('leaves nothing when it is interrupted', async () => {
    reader.engine.cognito.faults.add({ operation: 'ListUsersInGroup', kind: 'hang' });
    const child = reader.startAdopting();
    const isReading = () => reader.engine.takeCalls().includes('ListUsersInGroup');
    while (!isReading()) await new Promise((resolve) => setTimeout(resolve, 50));
    child.kill('SIGINT');
    expect(await toEnd(child)).toEqual({ code: 130, output: '', errors: '' });
    expect(readdirSync(reader.folder.path)).toEqual([]);
  });

  it('is patient with throttling, and leaves nothing of what fails', async () => {
    const { faults } = reader.engine.cognito;
    faults.add({ operation: 'ListUsers', times: 2, error: { name: 'TooManyRequestsException' } });
    const error = { name: 'NotAuthorizedException', message: 'ann is not authorized' };
    faults.add({ operation: 'ListGroups', error });
    const { code, output, errors } = await reader.adopt();
    expect([code, output]).toEqual([1, '']);
    expect(errors).toMatch(
      /^ann is not authorized\. The command needs cognito-idp:DescribeUserPool/,
    );
    const lists = reader.engine.takeCalls().filter((operation) => operation === 'ListUsers');
    expect(lists).toHaveLength(3);
    expect(readdirSync(reader.folder.path)).toEqual([]);
  });

  it('asks nobody anything where the folder is taken, or the command line is wrong', async () => {
    reader.folder.write('team/mine', 'mine');
    const taken = await reader.adopt();
    expect([taken.code, taken.errors]).toEqual([
      1,
      `${reader.folder.at('team')} has files in it. Choose another folder with --out, or remove it first.\n`,
    ]);
    const wrong = await reader.adopt('--type-name', 'AWS::Cognito::UserPoolUser');
    expect(wrong.code).toBe(2);
    expect(wrong.errors).toContain("AWS reserves 'AWS'");
    const none = await toEnd(reader.start([]));
    expect(none.code).toBe(2);
    expect(none.errors).toMatch(/^Usage: npm run adopt [\s\S]*\n\nIt needs --user-pool-id/);
    expect(reader.engine.takeCalls()).toEqual([]);
  });

  it('says so where there is nobody to adopt', async () => {
    const { code, errors } = await reader.adopt('--filter', 'email = "nobody@example.com"');
    expect([code, errors]).toEqual([1, 'There is nobody to adopt.\n']);
    expect(readdirSync(reader.folder.path)).toEqual([]);
  });
});
