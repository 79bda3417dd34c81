// The templates of pages, through cfn-lint. It checks nothing of a type that is not AWS's own, so it gets
// copies in which the users have AWS's name, for which our schema stands in.
import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseDocument } from 'yaml';
import { ended } from '../support/ended';
import { fieldsOf } from '../support/fields';
import { type Fence, ROOT } from './pages';

const OWN_NAME = /\bAcme::Cognito::UserPoolUser\b/g;
const SCHEMA = 'aws-cognito-userpooluser.json';

interface Finding {
  readonly Filename: string;
  readonly Rule: { readonly Id: string };
  readonly Message: string;
  readonly Location: { readonly Start: { readonly LineNumber: number } };
}

/** A template of a page. */
export interface Sample {
  readonly page: string;
  readonly fence: Fence;
  readonly template: string;
}

const TEMPLATE = /^(Resources:$| {2}"Resources": \{)/m;

/** References to what a page leaves out around a few resources. */
const LOOSE = 'Metadata: { cfn-lint: { config: { ignore_checks: [E1010, E1012, E1019, E1020] } } }';

export function samplesOf(page: string, fences: readonly Fence[]): Sample[] {
  return fences.flatMap((fence) => {
    const template = templateOf(fence);
    return template === undefined ? [] : [{ page, fence, template }];
  });
}

/** What cfn-lint finds, by page: rule, message and the line of the page. One run, since it starts slowly. */
export async function lintTemplates(samples: readonly Sample[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  if (samples.length === 0) return found;
  const folder = mkdtempSync(join(tmpdir(), 'templates-'));
  try {
    const schemas = join(folder, 'schemas');
    mkdirSync(schemas);
    copyFileSync(join(ROOT, SCHEMA), join(schemas, SCHEMA));
    const files = samples.map(({ fence, template }, index) => {
      const file = join(folder, `${index}.${fence.language}`);
      writeFileSync(file, template.replace(OWN_NAME, 'AWS::Cognito::UserPoolUser'));
      return file;
    });
    const output = await cfnLint([
      '--format',
      'json',
      '--registry-schemas',
      schemas,
      '--',
      ...files,
    ]);
    for (const { Filename, Rule, Message, Location } of JSON.parse(output) as Finding[]) {
      const sample = samples[Number.parseInt(basename(Filename), 10)];
      if (!sample) continue;
      const added = sample.template.startsWith(LOOSE) ? 2 : 0;
      const line = sample.fence.line + Location.Start.LineNumber - 1 - added;
      const before = found.get(sample.page) ?? [];
      found.set(sample.page, [...before, `line ${line}: ${Rule.Id} ${Message}`]);
    }
    return found;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The template that the code of a page is, or is a part of; nothing where it is something else. */
function templateOf({ language, text }: Fence): string | undefined {
  if (language !== 'yaml' && language !== 'json') return undefined;
  if (TEMPLATE.test(text)) return text;
  if (language === 'json' || !isResources(text)) return undefined;
  return `${LOOSE}\nResources:\n${text.replace(/^(?=.)/gm, '  ')}`;
}

async function cfnLint(args: string[]): Promise<string> {
  const child = spawn(join(ROOT, '.venv/bin/cfn-lint'), args, {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { output, errors } = await ended(child);
  if (!output) throw new Error(errors);
  return output;
}

/** Whether it is resources by name, without the template around them. */
function isResources(text: string): boolean {
  const content: unknown = parseDocument(text, { logLevel: 'silent' }).toJS();
  if (typeof content !== 'object' || content === null) return false;
  return Object.values(content).every((one) => typeof fieldsOf(one).Type === 'string');
}
