// Stacks to put users into, and what is synthesised of them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { type IUserPool, UserPool } from 'aws-cdk-lib/aws-cognito';
import { TYPE_NAME_CONTEXT } from 'aws-cognito-userpooluser-cdk';

export const TYPE = 'Acme::Cognito::UserPoolUser';

const FOLDER = mkdtempSync(join(tmpdir(), 'cdk-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

/** An app with a context, by default one that names the type. */
export function newApp(context: Record<string, unknown> = { [TYPE_NAME_CONTEXT]: TYPE }): App {
  return new App({ context, outdir: mkdtempSync(join(FOLDER, 'out-')), analyticsReporting: false });
}

/** A stack with a pool, in an app of its own. */
export function newStack(context?: Record<string, unknown>): { stack: Stack; pool: IUserPool } {
  const stack = new Stack(newApp(context), 'Team');
  return { stack, pool: new UserPool(stack, 'Pool') };
}

/** What the template of the stack says of its only user. */
export function userIn(stack: Stack, type = TYPE): Record<string, unknown> {
  const [user, ...others] = Object.values(Template.fromStack(stack).findResources(type));
  if (user === undefined || others.length > 0) throw new Error('There is not one user');
  return user;
}

/** The text of the template of the stack. */
export function templateOf(stack: Stack): string {
  return JSON.stringify(Template.fromStack(stack).toJSON());
}
