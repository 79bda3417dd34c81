// What others do: strangers who take names and addresses, people and operators who change our users.
import { listed } from '../support/resource';
import type { Deed } from './life';
import type { World } from './world';

const OWN_PASSWORD = 'Changed-Words-9';

/** Does it, if the service lets them; `sub` is the user whom it concerns, if any, `name` the resource's. */
export function meddle(world: World, deed: Deed, sub?: string, name = ''): void {
  try {
    if (deed.does === 'make') makeStranger(world, deed);
    else if (sub && deed.does === 'supplant') supplant(world, sub, name);
    else if (sub) change(world, deed, sub);
  } catch (error) {
    // Refused, as anybody may be.
    if (!(error instanceof Error) || !/(Exception|Error)$/.test(error.name)) throw error;
  }
}

function makeStranger(world: World, { value, alias }: Deed): void {
  const before = new Set(world.people().map(({ sub }) => sub));
  const given = alias ? { [alias.name]: alias.value } : {};
  const flag = alias &&
    alias.name !== 'preferred_username' && { [`${alias.name}_verified`]: 'true' };
  world.ask('AdminCreateUser', {
    Username: value,
    // Of a nickname that no template has: nobody can take a stranger for a user of ours.
    UserAttributes: listed({ name: 'Somebody', nickname: 'stranger', ...given, ...flag }),
    MessageAction: 'SUPPRESS',
  });
  for (const { sub } of world.people()) if (!before.has(sub)) world.strangers.add(sub);
}

// Where the name can't be an alias, the stranger has the very name: the resource follows it, but for an
// event that is under way.
function supplant(world: World, Username: string, name: string): void {
  world.ask('AdminDeleteUser', { Username });
  if (!world.settings().aliasAttributes.includes('preferred_username')) {
    makeStranger(world, { does: 'make', stack: 0, value: name });
    return;
  }
  const alias = { name: 'preferred_username', value: name };
  makeStranger(world, { does: 'make', stack: 0, value: `mallory-${Username}`, alias });
}

function change(world: World, { does, value }: Deed, Username: string): void {
  switch (does) {
    case 'delete':
      return void world.ask('AdminDeleteUser', { Username });
    case 'disable':
      return void world.ask('AdminDisableUser', { Username });
    case 'enable':
      return void world.ask('AdminEnableUser', { Username });
    case 'grant':
      return void world.ask('AdminAddUserToGroup', { Username, GroupName: value });
    case 'expel':
      return void world.ask('AdminRemoveUserFromGroup', { Username, GroupName: value });
    case 'call': {
      const UserAttributes = listed({ nickname: 'own', name: 'Own', 'custom:tier': 'own' });
      return void world.ask('AdminUpdateUserAttributes', { Username, UserAttributes });
    }
    case 'sign in': {
      const Password = OWN_PASSWORD;
      return void world.ask('AdminSetUserPassword', { Username, Password, Permanent: true });
    }
    case 'rename': {
      const UserAttributes = listed({ email: value, email_verified: 'true' });
      return void world.ask('AdminUpdateUserAttributes', { Username, UserAttributes });
    }
  }
}
