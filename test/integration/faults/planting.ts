// Broken promises, planted behind answers that were right.
import type { Answer } from '../../../local/invocation/answer';
import type { EventInput } from '../../../local/invocation/events';
import { fromBehind } from '../../support/from-behind';
import type { RunningResource } from '../../support/resource';
import { SCENARIOS } from './scenarios';
import { trialOf } from './trial';

type Act = (event: EventInput) => Promise<Answer>;

/** What a lie may do behind the back of the handlers. */
interface Behind {
  create(): unknown;
  resend(): unknown;
  adminDisableUser(): unknown;
  adminRemoveUserFromGroup(group: string): unknown;
}

/** What a lie has: the event, the handlers, and the pool from behind. */
interface Planting {
  readonly event: EventInput;
  /** 1 at the first event of its action, 2 at the second, and so on. */
  readonly round: number;
  readonly act: Act;
  behind(username?: string): Behind;
}

/** Answers in place of the handlers, which it may ask. */
type Lie = (planting: Planting) => Promise<Answer>;

/** What is wrong, the scenario in which it is, and what is said of it. */
export type Planted = readonly [what: string, title: string, lie: Lie, noticed: string];

export const CREATE = 'a create of nothing but a name';
export const JOINING = 'an update that joins, leaves and disables';
export const INVITATION = 'an update that invites again';

/** What the trial of a scenario notices of the lie. */
export async function brokenBy(
  resource: RunningResource,
  title: string,
  lie: Lie,
): Promise<string> {
  const scenario = SCENARIOS.find((one) => one.title === title);
  if (!scenario) throw new Error(`no scenario is called "${title}"`);
  let round = 0;
  const act: Act = (event) => {
    if (event.action !== scenario.action) return resource.act(event);
    round += 1;
    const behind = (username?: string) => behindOf(resource, event, username);
    return lie({ event, round, act: resource.act, behind });
  };
  const { broken } = await trialOf({ ...resource, act }, scenario, []);
  return broken.join('\n');
}

/** Answers this, whatever is asked. */
export function answering(answer: Answer): Lie {
  return async () => answer;
}

/** Asks the handlers first, and then answers something else, or does something. */
export function changing(
  change: (answer: Answer, planting: Planting) => Answer | Promise<Answer>,
): Lie {
  return async (planting) => change(await planting.act(planting.event), planting);
}

/** An answer that says that all is done. */
export function done({ properties }: EventInput): Answer {
  return { status: 'SUCCESS', resourceModel: properties };
}

/** A failure of the contract. */
export function failure(rest: Partial<Answer> = {}): Answer {
  return {
    status: 'FAILED',
    errorCode: 'NotStabilized',
    message: 'Planted.',
    callbackDelaySeconds: 0,
    ...rest,
  };
}

/** The identifier that the event names, or somebody else's in its pool. */
export function identifierOf({ properties }: EventInput, username = properties.Username) {
  return { UserPoolId: `${properties.UserPoolId}`, Username: `${username}` };
}

function behindOf({ cognito }: RunningResource, event: EventInput, username?: string): Behind {
  const input = identifierOf(event, username);
  const ask = (operation: string, more: object = {}) =>
    fromBehind(cognito.service)(operation, { ...input, ...more });
  return {
    create: () => ask('AdminCreateUser', { MessageAction: 'SUPPRESS' }),
    resend: () => ask('AdminCreateUser', { MessageAction: 'RESEND' }),
    adminDisableUser: () => ask('AdminDisableUser'),
    adminRemoveUserFromGroup: (GroupName) => ask('AdminRemoveUserFromGroup', { GroupName }),
  };
}
