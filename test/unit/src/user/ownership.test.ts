import { Failure } from '../../../../src/user/failure';
import { isOurs, mayHaveCreated } from '../../../../src/user/ownership';
import { attributes, SUB, stored } from '../../../support/users';

describe('a failed create may have made the user', () => {
  it.each([
    ['AlreadyExists', { attempts: 2 }, true],
    ['AlreadyExists', { attempts: 1 }, false],
    ['AlreadyExists', {}, false],
    ['NetworkFailure', {}, true],
    ['ServiceInternalError', { attempts: 3 }, true],
    ['GeneralServiceException', { error: 'CodeDeliveryFailureException' }, true],
    ['GeneralServiceException', { error: 'UnexpectedLambdaException' }, false],
    ['InvalidRequest', { attempts: 3 }, false],
    ['Throttling', { attempts: 3 }, false],
  ] as const)('%s %j: %s', (code, call, may) => {
    expect(mayHaveCreated(new Failure(code, 'said', call))).toBe(may);
  });
});

describe('a user that is there', () => {
  const created = new Date('2026-01-02T03:04:05.678Z');
  const asOf = new Date('2026-01-02T03:04:08.000Z');
  const sent = { username: 'ada', attributes: attributes({ email: 'a@b.c', name: 'Ada' }) };
  const found = { created, asOf, attributes: { email: 'a@b.c', name: 'Ada' } };
  const ours = (partial: Parameters<typeof stored>[0] = {}, elapsed = 3_000, wanted = sent) =>
    isOurs(stored({ ...found, ...partial }), wanted, elapsed);

  it('is ours when it was made in the meantime, as it was sent, and has never signed in', () => {
    expect(ours()).toBe(true);
  });

  it('is not when it was there before', () => {
    expect(ours({}, 1_000)).toBe(false);
  });

  it('is not when the service does not say when', () => {
    expect(ours({ asOf: undefined })).toBe(false);
    expect(ours({ created: undefined })).toBe(false);
  });

  it.each(['CONFIRMED', 'UNCONFIRMED'])('is not when it is %s', (status) => {
    expect(ours({ status })).toBe(false);
  });

  it.each([
    ['another value', { email: 'a@b.c', name: 'Ben' }],
    ['one attribute less', { email: 'a@b.c' }],
    ['one attribute more', { email: 'a@b.c', name: 'Ada', nickname: 'x' }],
  ])('is not when it has %s', (_, others) => {
    expect(ours({ attributes: others })).toBe(false);
  });

  it('is ours with the address that the pool made of its name', () => {
    const byAddress = { username: 'a@b.c', attributes: attributes({ name: 'Ada' }) };
    expect(ours({ username: SUB }, 3_000, byAddress)).toBe(true);
    expect(ours({ username: 'a@b.c' }, 3_000, byAddress)).toBe(false);
  });
});
