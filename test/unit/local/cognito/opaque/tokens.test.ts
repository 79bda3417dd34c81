// The tokens of a sign-in.
import { tokensOf } from '../../../../../local/cognito/opaque/tokens';
import { groupIn, poolIn, service, user } from '../builders';

function claims(token = ''): unknown {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
}

describe('tokensOf', () => {
  it('names the user and its groups in the tokens that have a use', () => {
    const pool = poolIn(service());
    const ann = user();
    groupIn(pool, 'admins').members.add(ann);
    groupIn(pool, 'writers');
    const { AccessToken, IdToken } = tokensOf(pool, ann);
    const common = { sub: 'sub-of-ann', 'cognito:groups': ['admins'] };
    expect(claims(AccessToken)).toEqual({ ...common, username: 'ann', token_use: 'access' });
    expect(claims(IdToken)).toEqual({ ...common, 'cognito:username': 'ann', token_use: 'id' });
  });

  it('has three parts, of which the signature is empty', () => {
    const { AccessToken } = tokensOf(poolIn(service()), user());
    expect(AccessToken).toMatch(/^[\w-]+\.[\w-]+\.$/);
  });
});
