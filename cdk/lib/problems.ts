// What can be told to be wrong with a user before anything is deployed. What tokens stand for is not known yet.
import { Token } from 'aws-cdk-lib';
import type { UserPoolUserProps } from './user-pool-user-props';

/** What is wrong, each as a sentence that says what to do; nothing where all is well. */
export function problemsOf(props: UserPoolUserProps, groupNames: readonly string[]): string[] {
  const { password, temporaryPassword, attributes = {}, username } = props;
  const problems: (string | undefined)[] = [
    password && temporaryPassword && 'password and temporaryPassword are both there: leave one out',
    ...Object.entries({ password, temporaryPassword }).map(problemOfSecret),
    ...Object.entries(attributes).map(problemOfAttribute),
    'sub' in attributes ? 'sub is among the attributes: leave it out, Cognito makes it' : undefined,
    username === undefined ? undefined : problemOfUsername(username),
    ...groupNames
      .filter((name, place) => groupNames.indexOf(name) < place)
      .map((name) => `the group ${Token.isUnresolved(name) ? '' : `${name} `}is given twice`),
  ];
  return problems.filter((problem) => problem !== undefined);
}

/** What is wrong with a password, given as the template will have it. */
export function problemOfPassword(name: string, written: unknown): string | undefined {
  // CloudFormation looks ssm-secure up for some properties of AWS's own types alone (user guide,
  // "Resources that support dynamic parameter patterns for secure strings").
  const isSecureString = JSON.stringify(written)?.includes('{{resolve:ssm-secure:') ?? false;
  const instead = 'keep it in Secrets Manager, SecretValue.secretsManager()';
  return isSecureString
    ? `${name} is a secure string of Parameter Store, which works for AWS's own types alone: ${instead}`
    : undefined;
}

// The types say it too, but JavaScript has none, and what runs TypeScript may not look at them.
function problemOfSecret([name, value]: [string, unknown]): string | undefined {
  if (typeof value !== 'string') return undefined;
  return `${name} is text, which would stand in the template: give a SecretValue, as SecretValue.secretsManager()`;
}

function problemOfAttribute([name, value]: [string, unknown]): string | undefined {
  if (typeof value === 'string' || Token.isUnresolved(value)) return undefined;
  return `the attribute ${name} is no text, but ${typeof value}: give text, or leave it out`;
}

function problemOfUsername(username: string): string | undefined {
  if (Token.isUnresolved(username)) return undefined;
  if (username === '') return 'username is empty: give one, or leave it out';
  if (/\s/.test(username)) return `username has whitespace, which Cognito refuses: '${username}'`;
  if (username.length > 128) return 'username is longer than 128 characters';
  return undefined;
}
