import { listed, startResource } from '../../support/resource';

it('goes on with the user whose making was not answered', async () => {
  const resource = await startResource();
  try {
    const UserPoolId = await resource.makePool();
    // Done, and then the connection ends: what can be planned is in local/faults.ts.
    resource.cognito.faults.add({
      operation: 'AdminCreateUser',
      when: 'after',
      kind: 'disconnect',
    });
    const UserAttributes = listed({ email: 'ada@example.com' });
    const properties = { UserPoolId, Username: 'ada', UserAttributes, MessageAction: 'SUPPRESS' };
    const answer = await resource.act({ action: 'CREATE', properties });
    expect(answer).toMatchObject({ status: 'SUCCESS', resourceModel: { Username: 'ada' } });
  } finally {
    await resource.close();
  }
});
