// `npm run package`: its zip is all that CloudFormation gets, so it must run on Lambda's Node alone.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type CognitoServer, startCognito } from '../../local/cognito/server';
import { providerEvent } from '../../local/invocation/events';
import { FUNCTIONS } from '../../local/lambda/functions';
import { invoke } from '../../local/lambda/invoke';
import { type LambdaEndpoint, startLambda } from '../../local/lambda/server';
import { cognitoClient, createPool } from '../support/cognito';
import { useFreshFolder } from '../support/fresh-folder';

const ROOT = join(__dirname, '../..');
const OWN = 'Acme::Cognito::UserPoolUser';
const NODE_22 = join(ROOT, '.node22/node_modules/.bin/node');

const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' }).trim();
const pack = (typeName: string) => run('sh', 'scripts/package.sh', '--type-name', typeName);
const unzip = (zip: string, folder: string) => run('python3', '-m', 'zipfile', '-e', zip, folder);

const folder = useFreshFolder();

describe('npm run package', () => {
  let cognito: CognitoServer;
  let lambda: LambdaEndpoint;
  let zip: string;

  beforeAll(async () => {
    cognito = await startCognito();
    run('sh', 'scripts/setup.sh', 'node22');
    zip = join(ROOT, pack(OWN));
  }, 120_000);

  afterAll(() => cognito.close());
  afterEach(() => lambda?.close());

  it('makes a zip whose entrypoint answers a READ on Node 22 with nothing beside it', async () => {
    unzip(zip, folder.path);
    const provider = folder.at('provider');
    unzip(folder.at('ResourceProvider.zip'), provider);
    const { entrypoint, runtime } = JSON.parse(folder.read('.rpdk-config'));
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
    const beside = ['.zip', '.cdx.json', '-role.yaml', '-register.yaml'].map((ending) =>
      zip.replace(/\.zip$/, ending),
    );
    const all = [...beside, join(ROOT, 'build/schemas/acme-cognito-userpooluser.json')];
    const before = all.map((file) => readFileSync(file));
    pack(OWN);
    for (const [index, file] of all.entries()) {
      expect([file, readFileSync(file).equals(before[index] ?? Buffer.from(''))]).toEqual([
        file,
        true,
      ]);
    }
    unzip(zip, folder.path);
    const files = ['.cfn_metadata.json', '.rpdk-config', 'LICENSE', 'schema.json', 'src'];
    expect(readdirSync(folder.path).sort()).toEqual([...files, 'ResourceProvider.zip'].sort());
    const provider = folder.at('provider');
    unzip(folder.at('ResourceProvider.zip'), provider);
    const shipped = ['LICENSE', 'THIRD-PARTY-LICENCES.txt', 'handlers.js', 'reports.js'];
    expect(readdirSync(provider).sort()).toEqual(shipped);
    // Another folder, the same bundle but for the name: no path of a machine is in it.
    for (const file of shipped) {
      const text = readFileSync(join(ROOT, 'build/TypeFunction', file), 'utf8');
      const built = text.replaceAll('AWS::Cognito::UserPoolUser', OWN);
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

  it('has the name in all that is made, and leaves other types theirs', () => {
    unzip(zip, folder.path);
    expect(JSON.parse(folder.read('.rpdk-config')).typeName).toBe(OWN);
    expect(JSON.parse(folder.read('schema.json')).typeName).toBe(OWN);
    expect(folder.read('src/models.ts')).toContain(`TYPE_NAME: string = '${OWN}'`);
    expect(folder.read('schema.json')).toContain('AWS::Cognito::UserPoolUserToGroupAttachment');
    const role = readFileSync(zip.replace(/\.zip$/, '-role.yaml'), 'utf8');
    expect(role).toContain(':type/resource/Acme-Cognito-UserPoolUser/*');
  });

  it('gives the schema as a file, the one that is in the zip', () => {
    unzip(zip, folder.path);
    const schema = readFileSync(join(ROOT, 'build/schemas/acme-cognito-userpooluser.json'), 'utf8');
    const inZip = folder.read('schema.json');
    expect(JSON.parse(schema)).toEqual(JSON.parse(inZip));
  });

  it('gives a template that registers this very zip, and that cfn-lint has nothing against', () => {
    const template = zip.replace(/\.zip$/, '-register.yaml');
    const hash = createHash('sha256').update(readFileSync(zip)).digest('hex');
    expect(readFileSync(template, 'utf8')).toContain(
      `    Default: acme-cognito-userpooluser-${hash}.zip\n`,
    );
    expect(run('.venv/bin/cfn-lint', '--include-checks', 'I', '--', template)).toBe('');
  });

  it('takes any name that CloudFormation takes', () => {
    const typeName = ['3M', 'b'.repeat(64), 'C'.repeat(64)].join('::');
    const made = join(ROOT, pack(typeName));
    unzip(made, folder.path);
    expect(JSON.parse(folder.read('schema.json')).typeName).toBe(typeName);
    for (const file of readdirSync(join(ROOT, 'build'), { recursive: true, encoding: 'utf8' })) {
      if (file.includes('b'.repeat(64))) rmSync(join(ROOT, 'build', file));
    }
  }, 120_000);
});
