// A slip of the pen in a page is found, whatever it is in.
import { type AwsCli, startAwsCli } from './aws-cli';
import { pageTrouble } from './page-trouble';
import { fencesOf } from './pages';
import { lintTemplates, samplesOf } from './templates';

const page = (language: string, ...lines: string[]) =>
  ['# A page', '', `\`\`\`${language}`, ...lines, '```', ''].join('\n');

const SLIPS: [string, string, string[]][] = [
  ['a command', page('sh', 'awz sts get-caller-identity'), ['awz: not found']],
  ['an operation', page('sh', 'aws sts get-caler-identity'), ['Invalid choice', 'at line 4']],
  [
    'an option',
    page('sh', 'aws cloudformation describe-stacks --stack-nme team'),
    ['Unknown options: --stack-nme', 'at line 4'],
  ],
  [
    'a file',
    page('sh', 'aws cloudformation deploy --stack-name team --template-file examples/taem.yaml'),
    ['Invalid template path examples/taem.yaml'],
  ],
  [
    'a parameter',
    page(
      'sh',
      'aws cloudformation deploy --stack-name admin --template-file examples/admin.yaml \\',
      '  --parameter-overrides AdminMail=ada@example.com',
    ),
    ['no parameter AdminMail'],
  ],
  [
    'a property in JSON',
    page(
      'sh',
      'aws cloudcontrol create-resource --type-name Acme::Cognito::UserPoolUser \\',
      `  --desired-state '{ "UserPoolID": "us-east-1_EXAMPLE" }'`,
    ),
    ['no property UserPoolID'],
  ],
  [
    'a word that AWS takes',
    page('sh', 'aws cloudformation list-type-versions --type RESORCE'),
    ["can't be RESORCE"],
  ],
  [
    'the name of the type',
    page('sh', 'aws cloudformation describe-type --type-name Acme::Cognito::UserPoolUsr'),
    ['not Acme::Cognito::UserPoolUsr'],
  ],
  ['a variable', page('sh', 'TOKEN=$(aws sts get-caller-identity)', 'echo "$TOKN"'), ['TOKN']],
  ['a script', page('sh', 'npm run bundel'), ['package.json has no script bundel']],
  ['an option of ours', page('sh', 'npm run soak -- --live 3'), ['does not know --live']],
  ['a command in a sentence', 'Give `npm run soack`.', ['no script soack']],
  ['an option in a table', '| `npm run soak -- [--seeds S]` |', ['does not know --seeds']],
  ['a file in a sentence', 'Look into `src/handler.ts`.', ['there is no src/handler.ts']],
  ['dashes left out', page('sh', 'npm start mine.yaml'), ['belongs behind --']],
  ['a template of ours', page('sh', 'npm start -- none.yaml'), ['there is no file none.yaml']],
  ['JSON', page('json', '{"a": 1,}'), ['line 4: ']],
  ['YAML', page('yaml', 'a: [b'), ['line 4: ']],
  ['the name of a language', page('ymal', 'a: b'), ['nobody checks code in ymal']],
];

let cli: AwsCli;
beforeAll(async () => {
  cli = await startAwsCli();
});
afterAll(() => cli.close());

it.each(SLIPS)('finds a slip in %s', async (_, markdown, words) => {
  const trouble = (await pageTrouble(markdown, cli)).join('\n');
  for (const word of words) expect(trouble).toContain(word);
});

it('finds nothing in a page that is right', async () => {
  const right = [
    'Save it as `mine.yaml`:',
    '```yaml\nResources: { Pool: { Type: AWS::Cognito::UserPool } }\n```',
    page('sh', 'ACCOUNT=$(aws sts get-caller-identity --query Account --output text)'),
    page('sh', 'npm start -- mine.yaml --strict', 'echo "$ACCOUNT"'),
  ].join('\n');
  expect(await pageTrouble(right, cli)).toEqual([]);
});

it('finds a slip in a property, in a template and in a piece of one', async () => {
  const user = (indent: string, property: string) =>
    ['Ada:', '  Type: Acme::Cognito::UserPoolUser', '  Properties:', '    UserPoolId: !Ref Pool']
      .concat(`    ${property}`)
      .map((line) => indent + line);
  const pool = ['Resources:', '  Pool:', '    Type: AWS::Cognito::UserPool'];
  const lint = async (name: string, markdown: string) => {
    const found = await lintTemplates(samplesOf(name, fencesOf(markdown)));
    return found.get(name) ?? [];
  };
  const whole = page('yaml', ...pool, ...user('  ', 'Usrname: ada'));
  expect(await lint('whole', whole)).toEqual([expect.stringMatching(/^line 11: E3002.*Usrname/)]);
  const piece = page('yaml', ...user('', 'Group: [admins]'));
  expect(await lint('piece', piece)).toEqual([expect.stringMatching(/^line 8: E3002.*Group/)]);
  expect(await lint('right', page('yaml', ...user('', 'Groups: [admins]')))).toEqual([]);
}, 60_000);
