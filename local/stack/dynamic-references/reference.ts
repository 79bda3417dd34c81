// Dynamic references, `{{resolve:…}}`: where they are in a text, and what each asks for.

/** What a reference asks for; a field that it leaves empty is undefined. */
export type DynamicReference =
  | { service: 'secretsmanager'; id: string; key?: string; stage?: string; version?: string }
  | { service: 'ssm'; name: string; version?: string };

export type Parsed = { ok: true; reference: DynamicReference } | { ok: false; problem: string };

const COMPLETE = /\{\{resolve:[^{}]*\}\}/g;

/** Whether a text has a reference in it, if only the beginning of one. */
export function hasReference(text: string): boolean {
  return text.includes('{{resolve:');
}

/** The text with `answer` in the place of every complete reference. */
export function replaceReferences(text: string, answer: (reference: string) => string): string {
  return text.replace(COMPLETE, answer);
}

/** What `{{resolve:service:…}}` asks for (CloudFormation user guide, "dynamic references"). */
export function parseReference(reference: string): Parsed {
  const [, service, key = ''] = /^\{\{resolve:([^:]*):?(.*)\}\}$/.exec(reference) ?? [];
  if (service === 'secretsmanager') return parseSecret(key);
  if (service === 'ssm') return parseParameter(key);
  if (service === 'ssm-secure') {
    // The types that take it are a fixed list, without this one ("Resources that support dynamic
    // parameter patterns for secure strings").
    return refuse(
      'CloudFormation takes ssm-secure for few types, not for this: use secretsmanager',
    );
  }
  return refuse('a dynamic reference begins with {{resolve:secretsmanager: or {{resolve:ssm:');
}

// A secret's ARN has colons of its own: arn:partition:secretsmanager:region:account:secret:name.
const SECRET = /^(arn(?::[^:]*){6}|[^:]+)(?::([^:]*))?(?::([^:]*))?(?::([^:]*))?(?::([^:]*))?$/;

function parseSecret(written: string): Parsed {
  const match = SECRET.exec(written);
  if (!match) {
    return refuse('after secretsmanager comes NAME:SecretString:KEY:VERSION-STAGE:VERSION-ID');
  }
  const [id = '', part, key, stage, version] = match.slice(1).map((field) => field || undefined);
  if (part !== undefined && part !== 'SecretString') {
    return refuse(`SecretString is all that can be taken of a secret, not ${part}`);
  }
  if (stage && version) return refuse('give a version stage or a version id, not both');
  return { ok: true, reference: { service: 'secretsmanager', id, key, stage, version } };
}

function parseParameter(written: string): Parsed {
  const [, name, version] = /^(.+?)(?::(\d+))?$/.exec(written) ?? [];
  if (!name) return refuse('after ssm comes NAME, or NAME:VERSION');
  return { ok: true, reference: { service: 'ssm', name, version } };
}

function refuse(problem: string): Parsed {
  return { ok: false, problem };
}
