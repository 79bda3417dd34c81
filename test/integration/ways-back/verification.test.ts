// A pool that asks for verification keeps the old address until its owner confirms the new one, for which
// no stack can wait.
import { attributes, verified } from '../../support/attributes';
import { useHandlers } from '../../support/handlers';
import { failed, PASSWORD, READS, SUCCESS } from '../../support/words';

const { ada, calls, make, stored, update } = useHandlers({
  pool: {
    AutoVerifiedAttributes: ['email'],
    UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] },
  },
  groups: ['staff'],
});
const original = () => ada(attributes({ email: 'a@example.com' }));
const moved = attributes(verified('b@example.com'));

describe('in a pool that asks for verification before an update', () => {
  it('an update that fails at a missing group has changed no address, and rolls back', async () => {
    const after = ada({ ...moved, Groups: ['missing'] });
    await make(original());
    const answer = await update(original(), after);
    expect(answer).toMatchObject(failed('InvalidRequest'));
    expect(answer.message).toContain('AWS::Cognito::UserPoolGroup');
    expect(await update(after, original())).toMatchObject(SUCCESS);
    expect((await stored()).attributes.email).toBe('a@example.com');
  });

  it.each([
    ['unverified', { email: 'a@example.com' }],
    ['verified', verified('a@example.com')],
  ])('an %s address is not moved without the flag, and nothing else is written', async (_, old) => {
    const was = ada(attributes(old));
    await make(was);
    const unflagged = attributes({ email: 'b@example.com' });
    const asked = await calls(async () => {
      const answer = await update(
        was,
        ada({ ...unflagged, Groups: ['staff'], Password: PASSWORD }),
      );
      expect(answer).toMatchObject(failed('InvalidRequest'));
      expect(answer.message).toContain('declare email_verified: "true"');
      expect(answer.message).toContain('ResourcesToSkip');
    });
    expect(asked.sort()).toEqual([...READS, 'DescribeUserPool']);
    expect(await stored()).toMatchObject({ status: 'FORCE_CHANGE_PASSWORD', groups: [] });
    expect(await update(was, ada(moved))).toMatchObject(SUCCESS);
  });

  it('takes the flag in any letter case', async () => {
    await make(original());
    const after = ada(attributes({ email: 'b@example.com', email_verified: 'True' }));
    expect(await update(original(), after)).toMatchObject(SUCCESS);
  });
});
