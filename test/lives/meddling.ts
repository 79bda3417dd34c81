// What others do: strangers who take names and addresses, people and operators who change our users.
import { listed } from '../support/attributes';
import type { Deed } from './life';
import type { Place } from './place';
import type { World } from './world';

const OWN_PASSWORD = 'Changed-Words-9';

/** Does it, if the service lets them; `sub` is the user whom it concerns, if any, `name` the resource's. */
export function meddle(world: World, place: Place, deed: Deed, sub?: string, name = ''): void {
  try {
    if (deed.does === 'make') makeStranger(world, place, deed);
    else if (sub && deed.does === 'supplant') supplant(world, place, sub, name);
    else if (sub) change(place, deed, sub);
  } catch (error) {
    // Refused, as anybody may be.
    if (!(error instanceof Error) || !/(Exception|Error)$/.test(error.name)) throw error;
  }
}

function makeStranger(world: World, place: Place, { value, alias }: Deed): void {
  const before = new Set(place.people().map(({ sub }) => sub));
  const given = alias ? { [alias.name]: alias.value } : {};
  const flag = alias &&
    alias.name !== 'preferred_username' && { [`${alias.name}_verified`]: 'true' };
  place.ask('AdminCreateUser', {
    Username: value,
    // Of a nickname that no template has: nobody can take a stranger for a user of ours.
    UserAttributes: listed({ name: 'Somebody', nickname: 'stranger', ...given, ...flag }),
    MessageAction: 'SUPPRESS',
  });
  for (const { sub } of place.people()) if (!before.has(sub)) world.strangers.add(sub);
}

// Where the name can't be an alias, the stranger has the very name: the resource follows it, but for an
// event that is under way.
function supplant(world: World, place: Place, Username: string, name: string): void {
  place.ask('AdminDeleteUser', { Username });
  if (!place.settings().aliasAttributes.includes('preferred_username')) {
    makeStranger(world, place, { does: 'make', stack: 0, pool: 0, value: name });
    return;
  }
  const alias = { name: 'preferred_username', value: name };
  makeStranger(world, place, {
    does: 'make',
    stack: 0,
    pool: 0,
    value: `mallory-${Username}`,
    alias,
  });
}

function change(place: Place, { does, value }: Deed, Username: string): void {
  switch (does) {
    case 'delete':
      return void place.ask('AdminDeleteUser', { Username });
    case 'disable':
      return void place.ask('AdminDisableUser', { Username });
    case 'enable':
      return void place.ask('AdminEnableUser', { Username });
    case 'grant':
      return void place.ask('AdminAddUserToGroup', { Username, GroupName: value });
    case 'expel':
      return void place.ask('AdminRemoveUserFromGroup', { Username, GroupName: value });
    case 'call': {
      const UserAttributes = listed({ nickname: 'own', name: 'Own', 'custom:tier': 'own' });
      return void place.ask('AdminUpdateUserAttributes', { Username, UserAttributes });
    }
    case 'sign in': {
      const Password = OWN_PASSWORD;
      return void place.ask('AdminSetUserPassword', { Username, Password, Permanent: true });
    }
    case 'rename': {
      const UserAttributes = listed({ email: value, email_verified: 'true' });
      return void place.ask('AdminUpdateUserAttributes', { Username, UserAttributes });
    }
  }
}
