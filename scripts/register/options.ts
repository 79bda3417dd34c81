// The command line of `npm run register`, once scripts/register.sh has looked at it.
import { parseArgs } from 'node:util';

export interface RegisterOptions {
  readonly typeName: string;
  readonly bucket: string;
  readonly region?: string;
  readonly dryRun: boolean;
}

/** Reads the arguments. */
export function registerOptions(args: string[]): RegisterOptions {
  const { values } = parseArgs({
    args,
    options: {
      'type-name': { type: 'string' },
      bucket: { type: 'string' },
      region: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  const { 'type-name': typeName = '', bucket = '', region, 'dry-run': dryRun } = values;
  return { typeName, bucket, region, dryRun };
}
