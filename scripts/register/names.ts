// What the things of a registration are called, from the name of the type.
import { createHash } from 'node:crypto';

/** As the ARN of the type has it: Acme-Cognito-UserPoolUser. */
export function hyphenated(typeName: string): string {
  return typeName.replaceAll('::', '-');
}

/** As `cfn submit` calls the zip, and scripts/package.sh everything beside it. */
export function fileName(typeName: string): string {
  return hyphenated(typeName).toLowerCase();
}

/**
 * The stack that registers the type. Its letter case is that of the type: two types whose names differ by
 * case alone must not share a stack, or one would take the other's place.
 */
export function stackName(typeName: string): string {
  const name = hyphenated(typeName);
  // The pattern of StackName; a part of a type's name may begin with a digit, and all three make up to 196.
  if (/^[A-Za-z][A-Za-z0-9-]{0,127}$/.test(name)) return name;
  return `type-${sha256(name).slice(0, 32)}`;
}

/** Where the package lies in the bucket: other bytes, another key, and so another version of the type. */
export function packageKey(typeName: string, zip: Buffer): string {
  return `${fileName(typeName)}-${sha256(zip)}.zip`;
}

function sha256(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}
