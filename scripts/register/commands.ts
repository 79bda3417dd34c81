// The commands of the AWS CLI that register the type, in order.
import { shellWord } from '../../local/shell-word';
import { fileName, stackName } from './names';

export interface Command {
  /** What it is for, in a few words. */
  readonly about: string;
  readonly args: readonly string[];
  /** What to do where it fails. */
  readonly hint: string;
}

export interface Registering {
  readonly typeName: string;
  readonly bucket: string;
  readonly packageKey: string;
  /** Where; undefined where only the AWS CLI knows. */
  readonly region?: string;
}

/** Of a command line: the words of a text, and those of a list as they are. */
type Parts = readonly (string | readonly string[])[];

/** Asks the AWS CLI where it works. */
export const WHERE: Command = {
  about: 'Where the AWS CLI works',
  args: ['configure', 'get', 'region'],
  hint: 'No Region is configured: say --region, such as --region us-east-1.',
};

/** The commands by what they are for. */
export function commandsOf({ typeName, bucket, packageKey, region }: Registering) {
  const { type, at } = optionsOf({ typeName, region });
  const json = [...at, '--output', 'json'];
  const stack = ['--stack-name', stackName(typeName)];
  const file = `build/${fileName(typeName)}`;
  const reasons =
    "StackEvents[?contains(ResourceStatus,'FAILED')].[LogicalResourceId,ResourceStatusReason]";
  const shown =
    '{TypeName: TypeName, DefaultVersionId: DefaultVersionId, LoggingConfig: LoggingConfig}';
  return {
    identity: {
      about: 'Who you are',
      args: line('sts get-caller-identity', json),
      hint: 'The AWS CLI has no credentials that are good: run aws configure or aws sso login, or set AWS_PROFILE.',
    },
    bucket: {
      about: 'Whether the bucket is there',
      args: line(`s3api head-bucket --bucket ${bucket}`, json),
      hint: `404: there is no such bucket; make one with ${inShell(`s3 mb s3://${bucket}`, at)}. 403: it is somebody else's, or your credentials may not see it.`,
    },
    types: {
      about: 'Whether the type is registered already',
      args: line(
        'cloudformation list-types --visibility PRIVATE --type RESOURCE',
        `--filters TypeNamePrefix=${typeName}`,
        json,
      ),
      hint: 'Your credentials need cloudformation:ListTypes.',
    },
    versions: {
      about: 'If so: in which versions',
      args: line('cloudformation list-type-versions', type, json),
      hint: 'Your credentials need cloudformation:ListTypeVersions.',
    },
    stack: {
      about: 'And which of them the stack made',
      args: line('cloudformation describe-stacks', stack, json),
      hint: 'Your credentials need cloudformation:DescribeStacks.',
    },
    upload: {
      about: 'The package goes to the bucket; its name there has its SHA-256',
      args: line(`s3 cp ${file}.zip s3://${bucket}/${packageKey}`, at),
      hint: 'Your credentials need s3:PutObject in the bucket.',
    },
    // PackageKey is said although the template has it as default: an update keeps what the stack has.
    deploy: {
      about: 'Roles, log, version and default version; some minutes',
      args: line(
        'cloudformation deploy',
        stack,
        `--template-file ${file}-register.yaml`,
        `--parameter-overrides PackageBucket=${bucket} PackageKey=${packageKey}`,
        '--capabilities CAPABILITY_IAM --no-fail-on-empty-changeset',
        at,
      ),
      hint: [
        'See why:',
        inShell('cloudformation describe-stack-events', stack, '--query', [reasons], at),
        'Where Version only "did not stabilize", its registration knows why. The first of these shows the TOKEN:',
        inShell(
          'cloudformation list-type-registrations',
          type,
          '--registration-status-filter FAILED',
          at,
        ),
        // The token last, where it is easily replaced.
        inShell('cloudformation describe-type-registration', at, '--registration-token TOKEN'),
        'A stack in ROLLBACK_COMPLETE has to go before it can be made again:',
        inShell('cloudformation delete-stack', stack, at),
      ].join('\n'),
    },
    show: {
      about: 'What is registered now',
      args: line('cloudformation describe-type', type, '--query', [shown], json),
      hint: 'Your credentials need cloudformation:DescribeType.',
    },
  } satisfies Record<string, Command>;
}

export type Commands = ReturnType<typeof commandsOf>;

/** Takes a version that is not the default one out of use. */
export function deregistering(registering: Registering, versionId: string): string {
  const { type, at } = optionsOf(registering);
  return inShell('cloudformation deregister-type', type, `--version-id ${versionId}`, at);
}

/** The command as it can be pasted into a shell. */
export function inShell(...parts: Parts): string {
  return ['aws', ...line(...parts)].map(shellWord).join(' ');
}

/** The options that say which type it is about, and where. */
function optionsOf({ typeName, region }: Pick<Registering, 'typeName' | 'region'>) {
  return {
    type: ['--type', 'RESOURCE', '--type-name', typeName],
    at: region ? ['--region', region] : [],
  };
}

function line(...parts: Parts): string[] {
  return parts.flatMap((part) => (typeof part === 'string' ? part.split(' ') : part));
}
