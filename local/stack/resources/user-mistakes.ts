// What the handlers of a user refuse, told before anything is made.
import type { Report } from '../template/problem';
import type { MapOf } from '../template/value';

const PASSWORDS = ['Password', 'TemporaryPassword'];

/** Reports empty passwords, and two of them: only one can be the user's. */
export function refuseUser({ entries, place }: MapOf, report: Report): void {
  const passwords = entries.filter(({ key }) => PASSWORDS.includes(key));
  for (const { key, value } of passwords) {
    if (value.kind !== 'text' || value.text !== '') continue;
    const instead = `leave ${key} out where there is none, with !If and AWS::NoValue`;
    report(value.place, `${key} is empty: give one, or ${instead}`);
  }
  if (passwords.length < 2) return;
  report(place, 'Password and TemporaryPassword are both there: leave one, the first is permanent');
}
