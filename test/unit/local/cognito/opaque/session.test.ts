// The session of a challenge.
import { openSession, userOfSession } from '../../../../../local/cognito/opaque/session';
import { clientIn, created, NOW, poolIn, service } from '../builders';

const MINUTE = 60_000;

function later(milliseconds: number): Date {
  return new Date(NOW.getTime() + milliseconds);
}

describe('session', () => {
  it.each([
    ['3 minutes', undefined, 3],
    ['as long as the client says', 15, 15],
  ])('is good for %s', (_, AuthSessionValidity, minutes) => {
    const target = service();
    const pool = poolIn(target);
    const ann = created(target, pool);
    const session = openSession(pool, clientIn(pool, { AuthSessionValidity }), ann, NOW);
    expect(userOfSession(pool, session, later(minutes * MINUTE - 1))).toBe(ann);
    expect(userOfSession(pool, session, later(minutes * MINUTE))).toBeUndefined();
  });

  it('is of one pool', () => {
    const target = service();
    const pool = poolIn(target);
    const ann = created(target, pool);
    const other = poolIn(target);
    other.users.add(ann);
    const session = openSession(pool, clientIn(pool), ann, NOW);
    expect(userOfSession(other, session, NOW)).toBeUndefined();
  });

  it('is nobody’s once the user is gone', () => {
    const target = service();
    const pool = poolIn(target);
    const ann = created(target, pool);
    const session = openSession(pool, clientIn(pool), ann, NOW);
    pool.users.remove(ann);
    expect(userOfSession(pool, session, NOW)).toBeUndefined();
  });

  it('is long enough for the model', () => {
    const target = service();
    const pool = poolIn(target);
    const session = openSession(pool, clientIn(pool), created(target, pool), NOW);
    expect(session).toMatch(/^\S{20,}$/);
  });

  it('is nobody’s when it was not made here', () => {
    expect(userOfSession(poolIn(service()), 'nonsense-nonsense-nonsense', NOW)).toBeUndefined();
  });
});
