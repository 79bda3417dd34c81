// Warns of passwords that are written out in a template.
import { hasReference } from '../dynamic-references/reference';
import type { Report } from '../template/problem';
import type { TemplateResource } from '../template/resource';
import type { Value } from '../template/value';

const SECRETS = ['Password', 'TemporaryPassword'];
const REFERENCE = '{{resolve:secretsmanager:NAME:SecretString:KEY}}';

/** Warns of the passwords of a resource that everybody who sees the template can read. */
export function warnOfPasswords({ logicalId, properties }: TemplateResource, warn: Report): void {
  if (properties.kind !== 'map') return;
  for (const { key, place, value } of properties.entries) {
    if (!SECRETS.includes(key) || !isWritten(value)) continue;
    warn(
      place,
      `${logicalId}: ${key} is there for everybody who sees the template: keep it in a secret, and write '${REFERENCE}'`,
    );
  }
}

function isWritten(value: Value): boolean {
  if (value.kind === 'text') return value.text !== '' && !hasReference(value.text);
  return value.kind === 'call' && value.name === 'Fn::If' && value.args.slice(1).some(isWritten);
}
