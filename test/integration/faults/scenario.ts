// What is tried under faults: a set-up, an event, and how both end when all goes well.
import type { CreateUserPoolCommandInput } from '@aws-sdk/client-cognito-identity-provider';
import type { Action, Properties } from '../../../local/invocation/events';

export interface Scenario {
  readonly title: string;
  readonly action: Action;
  readonly pool: Partial<CreateUserPoolCommandInput>;
  /** Groups of the pool. */
  readonly groups: readonly string[];
  /** What the template declares, but for UserPoolId. */
  readonly template: Properties;
  /** UPDATE alone: what it declared before. */
  readonly previous?: Properties;
  /** Somebody else in the pool. */
  readonly stranger: { readonly username: string; readonly attributes: Record<string, string> };
  /** Our user in the end; undefined is gone. */
  readonly end?: End;
  /** How many messages people get by the event. */
  readonly mails: number;
  /** The names that LIST answers. */
  readonly listed?: readonly string[];
}

export interface End {
  readonly username?: string;
  readonly attributes: Record<string, string>;
  readonly groups: readonly string[];
  readonly enabled: boolean;
  readonly status: string;
  readonly password?: string;
}

/** A scenario in a pool that asks for nothing, beside a stranger with an address. */
export function scenario(
  partial: Pick<Scenario, 'title' | 'action' | 'template'> & Partial<Scenario>,
): Scenario {
  return {
    pool: {},
    groups: ['admins', 'staff', 'guests'],
    stranger: { username: 'stranger', attributes: { email: 'stranger@example.com' } },
    mails: 0,
    ...partial,
  };
}

/** Somebody just made, unless said otherwise. */
export function user(partial: Partial<End> = {}): End {
  return {
    username: 'ada',
    attributes: {},
    groups: [],
    enabled: true,
    status: 'FORCE_CHANGE_PASSWORD',
    ...partial,
  };
}

/** A pool in which a stranger answers to the name of our user. */
export const AMONG_ALIASES = {
  pool: { AliasAttributes: ['email', 'preferred_username'] },
  stranger: {
    username: 'stranger',
    attributes: {
      email: 'stranger@example.com',
      email_verified: 'true',
      preferred_username: 'ada',
    },
  },
} satisfies Partial<Scenario>;

/** A pool in which people have an address in place of a username. */
export const BY_EMAIL = {
  pool: { UsernameAttributes: ['email'] },
  stranger: { username: 'stranger@example.com', attributes: { email: 'stranger@example.com' } },
} satisfies Partial<Scenario>;

/** Whether nobody else makes a user of that name, so that the same create finds it again. */
export function hasGeneratedName({ template, pool }: Scenario): boolean {
  return !template.Username && !pool.UsernameAttributes;
}

/** Whether the pool remembers passwords, so that one can't be set twice. */
export function keepsHistory({ pool }: Scenario): boolean {
  return Boolean(pool.Policies?.PasswordPolicy?.PasswordHistorySize);
}
