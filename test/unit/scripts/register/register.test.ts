// Registering, with an AWS CLI that answers what a test has it answer.
import { type Aws, CommandFailed } from '../../../../scripts/register/aws';
import { type Command, commandsOf, inShell } from '../../../../scripts/register/commands';
import { register } from '../../../../scripts/register/register';
import { fieldsOf } from '../../../support/fields';
import { ASKED } from './asked';

const TYPE_ARN =
  'arn:aws:cloudformation:eu-west-1:123456789012:type/resource/Acme-Cognito-UserPoolUser';

const version = (id: string, isDefault = false) => ({
  VersionId: id,
  Arn: `${TYPE_ARN}/${id}`,
  IsDefaultVersion: isDefault,
});
const stack = (id: string) => ({
  Stacks: [{ Outputs: [{ OutputKey: 'VersionArn', OutputValue: `${TYPE_ARN}/${id}` }] }],
});

const ANSWERS: Record<string, unknown> = {
  'get-caller-identity': { Account: '123456789012', Arn: 'arn:aws:iam::123456789012:user/ada' },
  'head-bucket': { BucketRegion: 'eu-west-1' },
  'list-types': { TypeSummaries: [] },
};
const NOTHING = {};
const REGISTERED = { 'list-types': { TypeSummaries: [{ TypeName: ASKED.typeName }] } };

/** Registers; an answer that is a text is what a command said when it failed. */
async function registering(answers: Record<string, unknown> = {}, asked: object = {}) {
  const ran: string[] = [];
  const printed: string[] = [];
  const answer = (command: Command): string => {
    const [, operation = ''] = command.args;
    ran.push(operation === 'cp' ? command.args.slice(2).join(' ') : operation);
    const found = { ...ANSWERS, ...answers }[operation] ?? {};
    if (typeof found === 'string') throw new CommandFailed(command, 'exit code 254', found);
    if (operation === 'get') return 'us-west-2';
    return found === NOTHING ? '' : JSON.stringify(found);
  };
  const aws: Aws = {
    ask: async (command) => answer(command),
    follow: async (command) => void answer(command),
  };
  const failure = await register({ ...ASKED, ...asked }, aws, (line) => printed.push(line)).then(
    () => undefined,
    (error) => `${fieldsOf(error).message}`,
  );
  return { ran, said: printed.join('\n'), failure };
}

describe('register', () => {
  it('asks who and where, uploads, deploys, shows, and says how to go on', async () => {
    const { ran, said, failure } = await registering();
    expect(failure).toBeUndefined();
    expect(ran).toEqual([
      'get-caller-identity',
      'head-bucket',
      'list-types',
      'build/acme-cognito-userpooluser.zip s3://my-bucket/acme-cognito-userpooluser-0123.zip --region eu-west-1',
      'deploy',
      'describe-type',
    ]);
    expect(said).toContain('in account 123456789012');
    expect(said).toContain('    Type: Acme::Cognito::UserPoolUser\n');
    expect(said).not.toContain('not made by the stack');
  });

  it('works where the AWS CLI works, when no Region is said', async () => {
    const where = { 'head-bucket': { BucketRegion: 'us-west-2' } };
    const { ran, said } = await registering(where, { region: undefined });
    expect(ran[0]).toBe('get');
    expect(said).toContain('is registered in us-west-2');
    const nowhere = await registering({ get: '' }, { region: undefined });
    expect(nowhere.failure).toContain('say --region');
  });

  it('lists, before it writes anything, the versions that its stack did not make', async () => {
    const { ran, said, failure } = await registering({
      ...REGISTERED,
      'list-type-versions': {
        TypeVersionSummaries: [version('00000001', true), version('00000002'), version('00000007')],
      },
      'describe-stacks': stack('00000007'),
    });
    expect(failure).toBeUndefined();
    expect(ran.indexOf('describe-stacks')).toBeLessThan(ran.indexOf('deploy'));
    expect(said).toContain(`  ${TYPE_ARN}/00000001 (default)\n  ${TYPE_ARN}/00000002\n`);
    expect(said).not.toContain('/00000007');
    expect(said).toContain(
      'aws cloudformation deregister-type --type RESOURCE --type-name Acme::Cognito::UserPoolUser --version-id 00000002 --region eu-west-1',
    );
  });

  it('takes every version for one of others where there is no stack yet', async () => {
    const { said, failure } = await registering({
      ...REGISTERED,
      'list-type-versions': { TypeVersionSummaries: [version('00000001', true)] },
      'describe-stacks':
        'An error occurred: Stack with id Acme-Cognito-UserPoolUser does not exist',
    });
    expect(failure).toBeUndefined();
    expect(said).toContain('00000001 (default)');
  });

  it('warns of nothing where the stack made them all, or a type only begins alike', async () => {
    const own = await registering({
      ...REGISTERED,
      'list-type-versions': { TypeVersionSummaries: [version('00000001', true)] },
      'describe-stacks': stack('00000001'),
    });
    expect(own.said).not.toContain('not made by the stack');
    const alike = { TypeSummaries: [{ TypeName: 'Acme::Cognito::UserPoolUserGroup' }] };
    expect((await registering({ 'list-types': alike })).ran).not.toContain('list-type-versions');
  });

  it('refuses a bucket of another Region, and says where it is', async () => {
    const { ran, failure } = await registering({ 'head-bucket': { BucketRegion: 'us-east-1' } });
    expect(ran).toEqual(['get-caller-identity', 'head-bucket']);
    expect(failure).toContain('my-bucket is in us-east-1');
    expect(failure).toContain('--region us-east-1');
  });

  it('goes on where an old AWS CLI does not tell the Region of the bucket', async () => {
    expect((await registering({ 'head-bucket': NOTHING })).failure).toBeUndefined();
  });

  it.each(Object.values(commandsOf(ASKED)))(
    'ends where a command fails ($about), and says with what and what to do',
    async (command) => {
      const [, operation = ''] = command.args;
      const known = {
        ...REGISTERED,
        'list-type-versions': { TypeVersionSummaries: [version('00000001')] },
        'describe-stacks': stack('00000001'),
      };
      const { ran, failure } = await registering({ ...known, [operation]: 'Denied.' });
      expect(failure).toBe(
        `Denied.\n${inShell(command.args)}\nended with exit code 254. ${command.hint}`,
      );
      expect(ran.at(-1)).toBe(operation === 'cp' ? command.args.slice(2).join(' ') : operation);
    },
  );
});
