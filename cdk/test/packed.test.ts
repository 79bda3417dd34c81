// The package as an app gets it: packed, installed, compiled against, synthesised as the CDK's command does it.
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npmStart } from '../../test/integration/stack/npm-start';
import { TYPE } from './support/stacks';

const CDK = join(__dirname, '..');
const NAME = 'aws-cognito-userpooluser-cdk';
// What the CDK's own rules find ends a synthesis, as it may in new apps.
const CONTEXT = {
  'cognito-userpooluser:typeName': TYPE,
  '@aws-cdk/core:validateAgainstDefaultRules': true,
};
// As `cdk init` sets a new app up, without what is not needed here.
const SETTINGS = {
  compilerOptions: {
    target: 'es2022',
    module: 'nodenext',
    lib: ['es2022'],
    types: [],
    strict: true,
    noUnusedLocals: false,
    skipLibCheck: true,
  },
};

describe('the package', () => {
  let folder = '';
  let app = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'cdk-packed-'));
    app = join(folder, 'app');
    mkdirSync(app);
    run(CDK, 'npm', 'pack', '--pack-destination', folder);
    const [file = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
    writeFileSync(join(app, 'package.json'), '{}');
    // What an app has already is not fetched again: the CDK itself.
    run(app, 'npm', 'install', '--offline', '--legacy-peer-deps', join(folder, file));
    for (const peer of ['aws-cdk-lib', 'constructs']) {
      symlinkSync(join(CDK, 'node_modules', peer), join(app, 'node_modules', peer));
    }
    for (const example of ['team.ts', 'recipes.ts']) {
      copyFileSync(join(CDK, 'examples', example), join(app, example));
    }
    copyFileSync(join(CDK, 'test/misuse.ts'), join(app, 'misuse.ts'));
    writeFileSync(join(app, 'tsconfig.json'), JSON.stringify(SETTINGS));
    run(app, join(CDK, 'node_modules/.bin/tsc'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Runs a command to its good end, and gives what it complained of. */
  function run(cwd: string, command: string, ...args: string[]): string {
    const env = {
      ...process.env,
      npm_config_cache: join(folder, 'cache'),
      // How the CDK's command tells an app where to write, and its context.
      CDK_OUTDIR: join(folder, 'cdk.out'),
      CDK_CONTEXT_JSON: JSON.stringify(CONTEXT),
      CDK_VALIDATION: 'true',
    };
    const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${command} ${args.join(' ')}:\n${stdout}${stderr}`);
    return stderr;
  }

  it('holds what an app needs, and nothing else', () => {
    const files = readdirSync(join(app, 'node_modules', NAME), { recursive: true });
    const others = files.filter((file) => !/^build(\/[\w.-]+\.(js|d\.ts))?$/.test(`${file}`));
    expect(others.sort()).toEqual(['LICENSE', 'README.md', 'package.json']);
    const licence = readFileSync(join(app, 'node_modules', NAME, 'LICENSE'), 'utf8');
    expect(licence).toBe(readFileSync(join(CDK, '../LICENSE'), 'utf8'));
  });

  it('makes a stack that deploys, with a password that a secret of the stack makes', async () => {
    expect(run(app, 'node', 'team.js')).toBe('');
    const { code, output, errors } = await npmStart(folder, ['cdk.out/Team.template.json']);
    expect([code, errors]).toEqual([0, '']);
    expect(output).toMatch(/AdaSub += +[0-9a-f-]{36}/);
    expect(output).toMatch(/\|ada$/m);
    expect(output).toMatch(/\|reporter$/m);
  });

  it('makes templates that the CDK finds nothing wrong with', () => {
    expect(run(app, 'node', 'recipes.js')).toBe('');
    expect(readdirSync(join(folder, 'cdk.out'))).toContain('Recipes.template.json');
  });
});
