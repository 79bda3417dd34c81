// The clients of a pool.
import { clientFor, newSecret } from '../../../../../local/cognito/rules/clients';
import { clientIn, poolIn, service } from '../builders';

describe('clientFor', () => {
  it('names the client that is not there', () => {
    const pool = poolIn(service());
    clientIn(pool);
    expect(() => clientFor(pool, 'web')).toThrow('User pool client web does not exist.');
  });
});

describe('newSecret', () => {
  it('gives another one each time, of the length that the model allows', () => {
    expect(newSecret()).toMatch(/^\w{24,64}$/);
    expect(newSecret()).not.toBe(newSecret());
  });
});
