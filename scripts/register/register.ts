// Registers the type: asks first, then uploads the package and deploys its template.
import { type Aws, CommandFailed } from './aws';
import { type Commands, commandsOf, type Registering, WHERE } from './commands';
import { isListed, madeByStack, type Version, versionsIn, warningOf } from './versions';

/** Registers it; throws a CommandFailed, or an Error that says what is wrong. */
export async function register(
  asked: Registering,
  aws: Aws,
  print: (line: string) => void,
): Promise<void> {
  const region = asked.region ?? (await aws.ask(WHERE));
  const registering = { ...asked, region };
  const commands = commandsOf(registering);
  const { Account, Arn } = JSON.parse(await aws.ask(commands.identity));
  print(`You are ${Arn}, in account ${Account}.`);
  checkBucket(asked.bucket, region, await aws.ask(commands.bucket));

  const others = await othersOf(asked.typeName, commands, aws);
  for (const line of warningOf(registering, others)) print(line);

  await aws.follow(commands.upload);
  await aws.follow(commands.deploy);
  print(await aws.ask(commands.show));
  print(nextStep(registering));
}

// An AWS CLI of before 2023 answers nothing.
function checkBucket(bucket: string, region: string, answer: string): void {
  const { BucketRegion = region } = JSON.parse(answer || '{}');
  if (BucketRegion === region) return;
  throw new Error(
    `The bucket ${bucket} is in ${BucketRegion}, and the type is to be registered in ${region}. Say ` +
      `--bucket with one in ${region}, or --region ${BucketRegion}: that CloudFormation takes a package ` +
      'from another Region is nowhere documented.',
  );
}

async function othersOf(typeName: string, commands: Commands, aws: Aws): Promise<Version[]> {
  if (!isListed(typeName, await aws.ask(commands.types))) return [];
  const versions = versionsIn(await aws.ask(commands.versions));
  const made = await madeBefore(commands, aws);
  return versions.filter(({ arn }) => arn !== made);
}

async function madeBefore(commands: Commands, aws: Aws): Promise<string | undefined> {
  try {
    return madeByStack(await aws.ask(commands.stack));
  } catch (error) {
    // As the AWS CLI itself tells it (Deployer.has_stack).
    if (error instanceof CommandFailed && error.said.includes('does not exist')) return undefined;
    throw error;
  }
}

function nextStep({ typeName, region }: Registering): string {
  return `
${typeName} is registered in ${region}. Now a template can have users, such as

  Ada:
    Type: ${typeName}
    Properties:
      UserPoolId: us-east-1_EXAMPLE
      Username: ada
      MessageAction: SUPPRESS

examples/ has more, and docs/reference every property.`;
}
