import { attributesIn, omissionsOf, planCreation, planUpdate } from '../../../../src/user/changes';
import type { GroupedUser, IdentifiedUser } from '../../../../src/user/user';
import { attributes, declared, describeChange, SUB, stored } from '../../../support/users';

function plan(
  previous: Partial<IdentifiedUser>,
  desired: Partial<IdentifiedUser>,
  actual: GroupedUser = stored(),
) {
  const { undoable, final } = planUpdate(
    { ...declared(), ...previous },
    { ...declared(), ...desired },
    actual,
  );
  return [...undoable.map(describeChange), '—', ...final.map(describeChange)];
}

const NOTHING = ['—'];

describe('a new user', () => {
  const whole = declared({ groups: ['b', 'a'], password: 'secret', enabled: false });
  const steps = (user: IdentifiedUser, made: GroupedUser, isResumed: boolean) =>
    planCreation(user, made, isResumed).map(describeChange);

  it('needs nothing more in the plain case', () => {
    expect(steps(declared({ enabled: true, groups: [] }), stored(), false)).toEqual([]);
  });

  it('joins its groups, then gets its password, then is disabled', () => {
    expect(steps(whole, stored(), false)).toEqual([
      'join b',
      'join a',
      'permanent password',
      'disable',
    ]);
  });

  it('gets its password though its pool has confirmed it at once', () => {
    expect(steps(whole, stored({ status: 'CONFIRMED' }), false)).toContain('permanent password');
  });

  it('that an earlier try made goes on where that stopped', () => {
    expect(steps(whole, stored({ groups: ['b'] }), true)).toEqual([
      'join a',
      'permanent password',
      'disable',
    ]);
    const done = stored({ groups: ['a', 'b'], status: 'CONFIRMED', enabled: false });
    expect(steps(whole, done, true)).toEqual([]);
  });
});

describe('an update', () => {
  it('does nothing where nothing differs', () => {
    const user = { enabled: true, groups: ['a', 'b'], attributes: attributes({ name: 'Ada' }) };
    const actual = stored({ groups: ['b', 'a'], attributes: { name: 'Ada' } });
    expect(plan(user, user, actual)).toEqual(NOTHING);
  });

  it('joins first, then writes attributes, leaves, sets the state; passwords are apart', () => {
    const previous = { attributes: attributes({ nickname: 'x' }), groups: ['old'] };
    const desired = {
      attributes: attributes({ name: 'Ada' }),
      enabled: false,
      groups: ['new'],
      password: 'secret',
    };
    const actual = stored({ groups: ['old'], attributes: { nickname: 'x' } });
    expect(plan(previous, desired, actual)).toEqual([
      'join new',
      'set name, delete nickname',
      'leave old',
      'disable',
      '—',
      'permanent password',
    ]);
  });

  it('deletes nothing that the pool does not let anybody delete', () => {
    const before = declared({ attributes: { name: 'Ada', nickname: 'x' } });
    const actual = stored({ attributes: { name: 'Ada', nickname: 'x' } });
    const { undoable } = planUpdate(before, declared({ attributes: {} }), actual, ['name']);
    expect(undoable.map(describeChange)).toEqual(['delete nickname']);
    expect(omissionsOf(before, declared(), actual)).toEqual(['name', 'nickname']);
  });

  it('does not spell the address anew that the user is known by', () => {
    const known = stored({ username: SUB, attributes: { email: 'ada@b.c' } });
    const [one, other] = ['ada@b.c', 'Ada@b.c'].map((email) => ({
      username: 'ada@b.c',
      attributes: attributes({ email }),
    }));
    expect(plan(one ?? {}, other ?? {}, known)).toEqual(NOTHING);
  });

  it('carries no secret in its words', () => {
    const secret = 'Tr0ub4dor&3';
    const desired = { attributes: attributes({ name: secret }), password: secret };
    expect(plan({}, desired).join()).not.toContain(secret);
  });
});

describe('groups', () => {
  it('that the template leaves out are left, those that nobody declared stay', () => {
    expect(
      plan({ groups: ['a', 'b'] }, { groups: ['a'] }, stored({ groups: ['a', 'b', 'app'] })),
    ).toEqual(['leave b', '—']);
    expect(plan({ groups: ['a'] }, {}, stored({ groups: ['a', 'app'] }))).toEqual(['leave a', '—']);
    expect(plan({}, { groups: ['a'] }, stored({ groups: ['app'] }))).toEqual(['join a', '—']);
  });

  it('that somebody has left already need no leaving', () => {
    expect(plan({ groups: ['a'] }, {}, stored())).toEqual(NOTHING);
  });

  it('are joined again where somebody has left them', () => {
    expect(plan({ groups: ['a'] }, { groups: ['a', 'a'] }, stored())).toEqual(['join a', '—']);
  });
});

describe('the state', () => {
  it.each([
    ['is set where it is declared', undefined, false, true, ['disable', '—']],
    ['is set again where it has drifted', true, true, false, ['enable', '—']],
    ['comes back when false is left out', false, undefined, false, ['enable', '—']],
    ['needs no coming back when somebody has enabled it', false, undefined, true, NOTHING],
    ['stays when true is left out, though disabled by hand', true, undefined, false, NOTHING],
    ['is nobody’s business where no template declares it', undefined, undefined, false, NOTHING],
  ])('%s', (_, previous, desired, enabled, steps) => {
    expect(plan({ enabled: previous }, { enabled: desired }, stored({ enabled }))).toEqual(steps);
  });
});

it('the attributes in a plan are those that it writes, none where it writes none', () => {
  const values = attributes({ name: 'Ada' });
  expect(attributesIn([{ kind: 'enable' }, { kind: 'attributes', values }])).toBe(values);
  expect(attributesIn([{ kind: 'enable' }]).size).toBe(0);
});
