import { declaredAddress, generatedName } from '../../../../src/user/naming';
import { declared } from '../../../support/users';

describe('a generated name', () => {
  const source = { logicalResourceId: 'Ada', clientRequestToken: 'token' };

  it('is the logical id and a hash', () => {
    expect(generatedName(source)).toMatch(/^Ada-[0-9a-f]{12}$/);
  });

  it('is the same for a retry and another for another create', () => {
    expect(generatedName(source)).toBe(generatedName({ ...source }));
    expect(generatedName({ ...source, clientRequestToken: 'other' })).not.toBe(
      generatedName(source),
    );
    expect(generatedName({ ...source, logicalResourceId: 'Ben' }).slice(4)).not.toBe(
      generatedName(source).slice(4),
    );
  });

  it('is that of a user where there is no logical id', () => {
    expect(generatedName({ clientRequestToken: 'token' })).toMatch(/^User-[0-9a-f]{12}$/);
  });

  it('fits Cognito however long the logical id', () => {
    expect(generatedName({ ...source, logicalResourceId: 'A'.repeat(255) })).toHaveLength(128);
  });
});

describe('in a pool that signs in by address', () => {
  const user = declared({ attributes: { email: 'a@b.c', phone_number: '+15555550100' } });

  it.each([
    [['email'], 'a@b.c'],
    [['phone_number'], '+15555550100'],
    [['email', 'phone_number'], 'a@b.c'],
  ])('by %j the name to ask for is %s', (addresses, address) => {
    expect(declaredAddress(user, addresses)).toBe(address);
  });

  it('an address must be declared', () => {
    const names = ['email', 'phone_number'];
    const refuse = () => declaredAddress(declared(), names);
    expect(refuse).toThrow(expect.objectContaining({ code: 'InvalidRequest' }));
    expect(refuse).toThrow(
      'by email or phone_number: declare it in UserAttributes, or as Username.',
    );
    expect(() => declaredAddress(declared({ attributes: { email: '' } }), names)).toThrow();
  });
});
