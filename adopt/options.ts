// The command line of `npm run adopt`.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import schema from '../aws-cognito-userpooluser.json';

export interface AdoptOptions {
  readonly userPoolId: string;
  readonly region: string;
  /** ListUsers' own: whom to adopt. */
  readonly filter?: string;
  /** Attributes that no template is to declare. */
  readonly leaveOut: readonly string[];
  /** scripts/type-name.sh has seen that it can be registered. */
  readonly typeName: string;
  /** The folder to write. */
  readonly out: string;
  /** Where the templates are to be uploaded; the commands ask for it where none is given. */
  readonly bucket?: string;
  /** What the names of the stacks begin with. */
  readonly stackName: string;
  /** User pools that are not AWS's, such as those of `npm run serve`. */
  readonly endpoint?: string;
}

const POOL_ID = new RegExp(schema.properties.UserPoolId.pattern);
const REGION = /^[a-z]{2,}(-[a-z]+)+-\d+$/;
// "Bucket naming rules" of S3, as far as they keep a name whole in a shell and a URL.
const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
// StackName of CreateStack, and room for the number of the stack.
const STACK_NAME = /^[A-Za-z][-A-Za-z0-9]{0,119}$/;

/** Reads the arguments; throws an error whose message says what is wrong. `folder` is where the reader is. */
export function adoptOptions(args: string[], folder: string): AdoptOptions {
  const { values } = parseArgs({
    args,
    options: {
      'user-pool-id': { type: 'string' },
      region: { type: 'string' },
      filter: { type: 'string' },
      'leave-out': { type: 'string', multiple: true, default: [] },
      'type-name': { type: 'string', default: 'Acme::Cognito::UserPoolUser' },
      out: { type: 'string' },
      bucket: { type: 'string' },
      'stack-name': { type: 'string' },
      endpoint: { type: 'string' },
    },
  });
  const { bucket, endpoint, filter, out } = values;
  const userPoolId = values['user-pool-id'] ?? '';
  const [region = '', key = ''] = userPoolId.split('_');
  if (userPoolId === '') throw new Error('It needs --user-pool-id, such as us-east-1_AbCdEfGhI');
  check(
    '--user-pool-id',
    userPoolId,
    POOL_ID,
    'the ID of a user pool, such as us-east-1_AbCdEfGhI',
  );
  const options = {
    userPoolId,
    region: values.region ?? region,
    filter,
    leaveOut: values['leave-out']
      .join()
      .split(',')
      .flatMap((name) => name.trim() || []),
    typeName: values['type-name'],
    // Ignored by git, since what is written there is about people.
    out:
      out === undefined ? resolve(__dirname, '../build/adopt', userPoolId) : resolve(folder, out),
    bucket,
    stackName: values['stack-name'] ?? `users-${key}`,
    endpoint,
  };
  check('--region', options.region, REGION, 'a Region, such as us-east-1');
  check('--stack-name', options.stackName, STACK_NAME, 'letters, digits and hyphens, at most 120');
  check('--bucket', bucket, BUCKET, 'the name of a bucket, without s3://');
  check('--endpoint', endpoint, /^https?:\/\/\S+$/, 'a URL');
  return options;
}

function check(option: string, value: string | undefined, pattern: RegExp, expected: string): void {
  if (value === undefined || pattern.test(value)) return;
  throw new Error(`${option} must be ${expected}, not "${value}"`);
}
