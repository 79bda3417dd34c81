// `npm run package`: its zip is all that CloudFormation gets, so it must run on Lambda's Node alone.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CognitoServer, startCognito } from '../../local/cognito/server';
import { providerEvent } from '../../local/invocation/events';
import { FUNCTIONS } from '../../local/lambda/functions';
import { invoke } from '../../local/lambda/invoke';
import { type LambdaEndpoint, startLambda } from '../../local/lambda/server';
import { cognitoClient, createPool } from '../support/cognito';

const ROOT = join(__dirname, '../..');
const NODE_22 = join(ROOT, '.node22/node_modules/.bin/node');

const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' }).trim();
const unzip = (zip: string, folder: string) => run('python3', '-m', 'zipfile', '-e', zip, folder);

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'package-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('npm run package', () => {
  let cognito: CognitoServer;
  let lambda: LambdaEndpoint;
  let zip: string;

  beforeAll(async () => {
    cognito = await startCognito();
    run('sh', 'scripts/node22.sh');
    zip = join(ROOT, run('sh', 'scripts/package.sh'));
  }, 120_000);

  afterAll(() => cognito.close());
  afterEach(() => lambda?.close());

  it('makes a zip whose entrypoint answers a READ on Node 22 with nothing beside it', async () => {
    unzip(zip, folder);
    const provider = join(folder, 'provider');
    unzip(join(folder, 'ResourceProvider.zip'), provider);
    const { entrypoint, runtime } = JSON.parse(readFileSync(join(folder, '.rpdk-config'), 'utf8'));
    expect(entrypoint).toBe(FUNCTIONS.TypeFunction);
    expect(run(NODE_22, '--version').split('.')[0]).toBe(
      runtime.replace('nodejs', 'v').slice(0, 3),
    );

    const pool = await createPool(cognitoClient(cognito.url));
    await pool.create('ada');
    lambda = await startLambda({ cognitoUrl: cognito.url, bundle: provider, node: NODE_22 });
    const properties = { UserPoolId: pool.id, Username: 'ada' };
    const answer = await invoke(lambda.url, providerEvent({ action: 'READ', properties }));
    expect(answer).toMatchObject({
      status: 'SUCCESS',
      resourceModel: { ...properties, CognitoUsername: 'ada' },
    });
  }, 120_000);

  it('makes the same bytes of the same sources, with the licence and without inputs', () => {
    const before = readFileSync(zip);
    run('sh', 'scripts/package.sh');
    expect(readFileSync(zip).equals(before)).toBe(true);
    unzip(zip, folder);
    const files = ['.cfn_metadata.json', '.rpdk-config', 'LICENSE', 'schema.json', 'src'];
    expect(readdirSync(folder).sort()).toEqual([...files, 'ResourceProvider.zip'].sort());
    const provider = join(folder, 'provider');
    unzip(join(folder, 'ResourceProvider.zip'), provider);
    const shipped = ['LICENSE', 'THIRD-PARTY-LICENCES.txt', 'handlers.js', 'reports.js'];
    expect(readdirSync(provider).sort()).toEqual(shipped);
    // Another folder, the same bundle: no path of a machine is in it.
    for (const file of shipped) {
      const built = readFileSync(join(ROOT, 'build/TypeFunction', file), 'utf8');
      expect([file, readFileSync(join(provider, file), 'utf8') === built]).toEqual([file, true]);
    }
  }, 120_000);

  it('writes the bill of materials beside it', () => {
    const text = readFileSync(zip.replace(/zip$/, 'cdx.json'), 'utf8');
    const { components } = JSON.parse(text);
    const names = components.map(({ name }: { name: string }) => name);
    expect(names).toContain('@aws-sdk/client-cognito-identity-provider');
    for (const { hashes } of components) expect(hashes).toHaveLength(1);
  });

  it('makes it for a type name of one’s own, the namespace AWS being reserved', () => {
    unzip(run('sh', 'scripts/package.sh', '--type-name', 'Acme::Cognito::UserPoolUser'), folder);
    const read = (file: string) => readFileSync(join(folder, file), 'utf8');
    const own = 'Acme::Cognito::UserPoolUser';
    expect(JSON.parse(read('.rpdk-config')).typeName).toBe(own);
    expect(JSON.parse(read('schema.json')).typeName).toBe(own);
    expect(read('src/models.ts')).toContain(`TYPE_NAME: string = '${own}'`);
    expect(read('schema.json')).toContain('AWS::Cognito::UserPoolUserToGroupAttachment');
    const role = readFileSync(join(ROOT, 'build/acme-cognito-userpooluser-role.yaml'), 'utf8');
    expect(role).toContain(':type/resource/Acme-Cognito-UserPoolUser/*');
  }, 120_000);

  it('refuses a name that is none', () => {
    expect(() => run('sh', 'scripts/package.sh', '--type-name', 'User')).toThrow(
      'A type name is three words of letters and digits',
    );
  });
});
