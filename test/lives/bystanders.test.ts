// Who is noticed to be touched.
import type { Person } from '../integration/faults/people';
import { Bystanders } from './bystanders';

function person(partial: Partial<Person> = {}): Person {
  return {
    username: 'ada',
    sub: 'sub of ada',
    attributes: { email: 'ada@example.com', email_verified: 'true' },
    groups: ['staff'],
    enabled: true,
    status: 'CONFIRMED',
    password: 'secret',
    modified: 1,
    ...partial,
  };
}

const ada = person();
const bob = person({ username: 'bob', sub: 'sub of bob' });
const unverified = person({ attributes: { email: 'ada@example.com' }, modified: 2 });

describe('an event', () => {
  it.each([
    ['changes', [person({ enabled: false }), bob]],
    ['deletes', [bob]],
    ['so much as writes to', [person({ modified: 2 }), bob]],
    ['takes the address of', [unverified, bob]],
  ])('is noticed that %s somebody else', (_, after) => {
    const bystanders = new Bystanders();
    const touch = { sub: bob.sub, isTaking: false };
    expect(bystanders.begin([ada, bob], touch)).toEqual([]);
    const broken = bystanders.end(after, touch);
    expect(broken).toEqual([expect.stringMatching(/^ada is touched/)]);
  });

  it('may do so to its own user, and take addresses where it says so', () => {
    const bystanders = new Bystanders();
    const touch = { sub: bob.sub, isTaking: true };
    bystanders.begin([ada, bob], touch);
    expect(bystanders.end([unverified], touch)).toEqual([]);
    expect(bystanders.begin([unverified], { isTaking: false })).toEqual([]);
  });

  it('must not touch whom another event under way has made', () => {
    const bystanders = new Bystanders();
    const touches = [{ isTaking: false }, { isTaking: false }] as const;
    for (const touch of touches) bystanders.begin([], touch);
    bystanders.keep([ada], ada.sub, true);
    expect(bystanders.end([person({ groups: [] })], touches[0])).toEqual([]);
    expect(bystanders.end([], touches[1])).toEqual([expect.stringMatching(/^ada is touched/)]);
  });
});

describe('between events', () => {
  it('nobody changes but by a deed', () => {
    const bystanders = new Bystanders();
    const touch = { isTaking: false };
    bystanders.begin([ada], touch);
    bystanders.end([ada], touch);
    bystanders.update([ada], [person({ enabled: false }), bob]);
    expect(bystanders.look([person({ enabled: false }), bob])).toEqual([]);
    expect(bystanders.look([bob])).toEqual([expect.stringMatching(/^ada is touched/)]);
  });
});
