// People in pools are mostly older than a test: what was made a moment ago may be somebody's newborn.
import type { Service } from '../../local/cognito/state/service';

const HOUR = 3_600_000;

/** Makes everybody in the pool an hour older. */
export function age(service: Service, userPoolId: string): void {
  for (const { user } of service.pools.get(userPoolId)?.users.after(0) ?? []) {
    Object.assign(user, { created: new Date(user.created.getTime() - HOUR) });
  }
}
