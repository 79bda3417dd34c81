// Which versions of the type are registered that its stack did not make, and what that means.
import { deregistering, type Registering } from './commands';
import { stackName } from './names';

export interface Version {
  readonly versionId: string;
  readonly arn: string;
  readonly isDefault: boolean;
}

/** What the AWS CLI answers, as far as it is read here. */
interface Listed {
  readonly TypeSummaries?: readonly { readonly TypeName?: string }[];
  readonly TypeVersionSummaries?: readonly {
    readonly VersionId?: string;
    readonly Arn?: string;
    readonly IsDefaultVersion?: boolean;
  }[];
  readonly Stacks?: readonly {
    readonly Outputs?: readonly { readonly OutputKey?: string; readonly OutputValue?: string }[];
  }[];
}

/** Whether the answer of list-types names the type itself, and not only one that begins alike. */
export function isListed(typeName: string, answer: string): boolean {
  const { TypeSummaries = [] }: Listed = JSON.parse(answer);
  return TypeSummaries.some(({ TypeName }) => TypeName === typeName);
}

/** The versions that list-type-versions answers. */
export function versionsIn(answer: string): Version[] {
  const { TypeVersionSummaries = [] }: Listed = JSON.parse(answer);
  return TypeVersionSummaries.map(({ VersionId = '', Arn = '', IsDefaultVersion = false }) => ({
    versionId: VersionId,
    arn: Arn,
    isDefault: IsDefaultVersion,
  }));
}

/** The version that the stack made, of the answer of describe-stacks. */
export function madeByStack(answer: string): string | undefined {
  const { Stacks = [] }: Listed = JSON.parse(answer);
  const outputs = Stacks.flatMap(({ Outputs = [] }) => Outputs);
  return outputs.find(({ OutputKey }) => OutputKey === 'VersionArn')?.OutputValue;
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
