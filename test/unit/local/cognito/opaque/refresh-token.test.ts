// Whose a refresh token is.
import {
  refreshTokenOf,
  userOfRefreshToken,
} from '../../../../../local/cognito/opaque/refresh-token';
import { clientIn, NOW, poolIn, service, user } from '../builders';

function signedIn() {
  const target = service();
  const pool = poolIn(target);
  const client = clientIn(pool);
  const ann = user();
  pool.users.add(ann);
  return { target, pool, client, ann, token: refreshTokenOf(pool, client, ann, NOW) };
}

describe('userOfRefreshToken', () => {
  it('finds the user again', () => {
    const { pool, client, ann, token } = signedIn();
    expect(userOfRefreshToken(pool, client, token, NOW)).toBe(ann);
  });

  it('finds nobody through another client or in another pool', () => {
    const { target, pool, client, token } = signedIn();
    const web = { ...client, ClientId: 'web' };
    expect(userOfRefreshToken(pool, web, token, NOW)).toBeUndefined();
    expect(userOfRefreshToken(poolIn(target), client, token, NOW)).toBeUndefined();
  });

  it('finds nobody whose tokens were revoked since', () => {
    const { pool, client, ann, token } = signedIn();
    ann.revocations += 1;
    expect(userOfRefreshToken(pool, client, token, NOW)).toBeUndefined();
  });
});
