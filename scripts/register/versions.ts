// Which versions of the type are registered that its stack did not make, and what that means.
import { deregistering, type Registering } from './commands';
import { stackName } from './names';

export interface Version {
  readonly versionId: string;
  readonly arn: string;
  readonly isDefault: boolean;
}

/** Whether the answer of list-types names the type itself, and not only one that begins alike. */
export function isListed(typeName: string, answer: string): boolean {
  const { TypeSummaries = [] } = JSON.parse(answer);
  return [...TypeSummaries].some((summary) => Object(summary).TypeName === typeName);
}

/** The versions that list-type-versions answers. */
export function versionsIn(answer: string): Version[] {
  const { TypeVersionSummaries = [] } = JSON.parse(answer);
  return [...TypeVersionSummaries].map((summary) => {
    const { VersionId, Arn, IsDefaultVersion } = Object(summary);
    return { versionId: `${VersionId}`, arn: `${Arn}`, isDefault: IsDefaultVersion === true };
  });
}

/** The version that the stack made, of the answer of describe-stacks. */
export function madeByStack(answer: string): string | undefined {
  const { Stacks = [] } = JSON.parse(answer);
  const outputs = [...Stacks].flatMap((stack) => Object(stack).Outputs ?? []);
  return outputs.map(Object).find(({ OutputKey }) => OutputKey === 'VersionArn')?.OutputValue;
}

/** What to tell of the versions that the stack did not make; nothing where there is none. */
export function warningOf(registering: Registering, others: readonly Version[]): string[] {
  if (others.length === 0) return [];
  const { typeName } = registering;
  const stack = stackName(typeName);
  return [
    `These versions of ${typeName} were not made by the stack ${stack}:`,
    ...others.map(({ arn, isDefault }) => `  ${arn}${isDefault ? ' (default)' : ''}`),
    'The new version becomes the default beside them, and live stacks go on with that. But while they',
    `are there, deleting ${stack} fails: CloudFormation deregisters a default version only as the last`,
    'one. Once the new version is the default, take them out of use:',
    ...others.map(({ versionId }) => `  ${deregistering(registering, versionId)}`),
  ];
}
