// The AWS CLI commands that carry the imports out, in order; each is one line that works by itself.
import type { AdoptOptions } from './options';

type Names = Pick<AdoptOptions, 'userPoolId' | 'region' | 'bucket' | 'typeName'>;

/** What one import is called. */
export interface ImportNames {
  readonly stack: string;
  /** Which import of the stack it is, from 1. */
  readonly number: number;
  /** How many users it brings in. */
  readonly users: number;
}

/** The name of the template and of the import file. */
export function fileNames({ stack, number }: ImportNames): { template: string; imports: string } {
  const name = `${stack}-import-${number}`;
  return { template: `${name}.yaml`, imports: `${name}.json` };
}

/** The text of commands.sh. */
export function commandsText(imports: readonly ImportNames[], names: Names): string {
  const { userPoolId, region, bucket, typeName } = names;
  const asked = `# Set BUCKET to a bucket of yours in ${region}, which others can't read.
: "\${BUCKET:?Set BUCKET to a bucket of yours in ${region}}"
`;
  return `# Imports the users of ${userPoolId} into stacks, with the AWS CLI and your credentials.
# ${typeName} has to be registered in the account and in ${region} before.
# An import reads each user and changes nobody. Where one fails, CloudFormation takes it back: look at the
# reason (aws cloudformation describe-stack-events), mend the files, delete the change set, and go on from
# the line that failed. What is done must not be done again: delete those lines first.
set -eu
cd "$(dirname "$0")"
${bucket === undefined ? asked : ''}${imports.map((one) => linesOf(one, names)).join('')}`;
}

function linesOf(one: ImportNames, { userPoolId, region, bucket = '$BUCKET' }: Names): string {
  const { stack, number, users } = one;
  const { template, imports } = fileNames(one);
  const key = `adopt/${userPoolId}/${template}`;
  const on = `--region ${region} --stack-name ${stack}`;
  const changeSet = `${on} --change-set-name import-${number}`;
  const aws = 'aws cloudformation';
  return `
# ${stack}, import ${number}: ${users} ${users === 1 ? 'user' : 'users'}
aws s3 cp --region ${region} ${template} "s3://${bucket}/${key}"
${aws} create-change-set ${changeSet} --change-set-type IMPORT --template-url "${url(region, bucket, key)}" --resources-to-import file://${imports}
${aws} wait change-set-create-complete ${changeSet}
${aws} execute-change-set ${changeSet}
${aws} wait stack-import-complete ${on}
aws s3 rm --region ${region} "s3://${bucket}/${key}"
`;
}

// As `aws cloudformation deploy` writes it: the bucket in the path, so that one with dots has a certificate.
function url(region: string, bucket: string, key: string): string {
  const suffix = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
  return `https://s3.${region}.${suffix}/${bucket}/${key}`;
}
