import { Failure } from '../../../../../src/user/failure';
import { inDoubt, isNameTaken, takenName } from '../../../../../src/user/refusals/taken';
import { declared } from '../../../../support/users';

function said(message: string) {
  return new Failure('AlreadyExists', message);
}

const withEmail = declared({ attributes: { email: 'a@b.c', phone_number: '+1' } });
const IMPORT = 'import it into the stack';

describe('a name that is taken', () => {
  it('is AlreadyExists, with the way to manage the user that has it', () => {
    const failure = takenName(withEmail, said('User account already exists'));
    expect(failure.code).toBe('AlreadyExists');
    expect(failure.message).toBe(
      'User account already exists. A user of that name exists already: to manage it, ' +
        'import it into the stack.',
    );
  });

  it('is found by looking, where the service has said nothing', () => {
    expect(takenName(withEmail).message).toMatch(/^A user of that name exists already/);
  });

  it('may be the address that people sign in by', () => {
    const user = declared({ username: 'A@b.c', attributes: { email: 'a@b.c' } });
    const exists = said('An account with the email already exists.');
    expect(takenName(user, exists).message).toContain(IMPORT);
    const inCapitals = declared({ username: 'a@b.c', attributes: { email: 'A@B.C' } });
    expect(takenName(inCapitals, exists).message).toContain(IMPORT);
    const byNameAlone = declared({ username: 'a@b.c' });
    expect(takenName(byNameAlone, exists).message).toContain(IMPORT);
  });
});

it('in doubt it is said that a user may have been left behind', () => {
  const taken = takenName(withEmail, said('User account already exists'));
  const { code, message } = inDoubt(taken);
  expect(code).toBe('AlreadyExists');
  expect(message).toBe(
    `${taken.message} One of that name may have been left behind by a try whose answer was lost.`,
  );
});

describe('an address that is taken', () => {
  it.each([
    ['An account with the given email already exists.', 'email'],
    ['An account with the given phone_number already exists.', 'phone_number'],
    ['Phone number is taken', 'phone_number'],
  ])('is named, and importing is no advice: %s', (message, attribute) => {
    const failure = takenName(withEmail, said(message));
    expect(failure.code).toBe('AlreadyExists');
    expect(failure.message).toContain(`signs in with this ${attribute}: give another one`);
    expect(failure.message).toContain('ForceAliasCreation: true');
    expect(failure.message).not.toContain(IMPORT);
  });
});

it.each(['preferred_username', 'preferred username'])(
  'a %s that is taken does not move',
  (words) => {
    const user = declared({ attributes: { preferred_username: 'al' } });
    expect(takenName(user, said(`Already found an entry for ${words}`)).message).toBe(
      `Already found an entry for ${words}. Another user signs in with this preferred_username: give ` +
        'another one.',
    );
  },
);

it('whether it is the name that is taken is in what the service says', () => {
  expect(isNameTaken(withEmail, said('User account already exists'))).toBe(true);
  expect(isNameTaken(withEmail, said('An account with the email already exists.'))).toBe(false);
  const byEmail = declared({ username: 'a@b.c', attributes: { email: 'a@b.c' } });
  expect(isNameTaken(byEmail, said('An account with the email already exists.'))).toBe(true);
});

it('an address that is taken is known by what the service said before secrets were struck out', () => {
  const failure = new Failure('AlreadyExists', 'An account with the *** already exists.', {
    said: 'email',
  });
  expect(isNameTaken(withEmail, failure)).toBe(false);
  expect(takenName(withEmail, failure).message).toContain('signs in with this email');
});
