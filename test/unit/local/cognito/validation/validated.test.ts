// Input that has passed the validation.
import { validated } from '../../../../../local/cognito/validation/validated';

describe('validated', () => {
  it('keeps the members that the model knows and that are given', () => {
    const input = { UserPoolId: 'us-east-1_Pool', Username: 'ann', Unknown: 1 };
    expect(validated('AdminGetUser', input)).toEqual({
      UserPoolId: 'us-east-1_Pool',
      Username: 'ann',
    });
    expect(validated('ListUsers', { UserPoolId: 'us-east-1_Pool', Filter: null })).toEqual({
      UserPoolId: 'us-east-1_Pool',
    });
  });

  it('counts the violations in one message', () => {
    expect(() => validated('AdminGetUser', {})).toThrow(/^2 validation errors detected: .*; .*/);
    expect(() => validated('AdminGetUser', { UserPoolId: 'us-east-1_Pool' })).toThrow(
      /^1 validation error detected: /,
    );
  });
});
