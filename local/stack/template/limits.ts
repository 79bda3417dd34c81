// The quotas of CloudFormation that a template alone can break.
import type { Place, Report } from './problem';
import type { Value } from './value';

const QUOTAS = { Resources: 500, Parameters: 200, Outputs: 200, Mappings: 200 } as const;

/** Reports more of a kind than a template can have. */
export function checkCount(
  section: keyof typeof QUOTAS,
  count: number,
  place: Place,
  report: Report,
): void {
  const most = QUOTAS[section];
  if (count <= most) return;
  report(place, `a template can have ${most} ${section}, this one has ${count}: split the stack`);
}

const INLINE = 51_200;
const FROM_S3 = 1_000_000;

/** Warns of a template that must go through S3, and reports one that is too large even then. */
export function checkSize(source: string, place: Place, report: Report, warn: Report): void {
  const size = Buffer.byteLength(source);
  if (size > FROM_S3) {
    report(place, `the template has ${size} bytes, ${FROM_S3} are the most: split the stack`);
  } else if (size > INLINE) {
    warn(
      place,
      `the template has ${size} bytes: over ${INLINE}, CloudFormation takes it from S3 alone (aws cloudformation deploy --s3-bucket)`,
    );
  }
}

const VERSION = '2010-09-09';

/** Reports a version of the template format that there is not. */
export function checkVersion(written: Value | undefined, report: Report): void {
  if (written === undefined || written.kind === 'unknown') return;
  if (written.kind === 'text' && written.text === VERSION) return;
  report(written.place, `AWSTemplateFormatVersion must be ${VERSION}: there is no other`);
}
