import { ATTACHMENT_TYPE } from '../../../../../local/stack/resources/attachment';
import { handled } from './handling';

const MEMBERSHIP = { UserPoolId: 'p', GroupName: 'editors', Username: 'ada' };

describe('ATTACHMENT_TYPE', () => {
  it.each([
    ['CREATE', 'AdminAddUserToGroup'],
    ['DELETE', 'AdminRemoveUserFromGroup'],
  ] as const)('answers %s', async (action, name) => {
    const { answer, sent } = await handled(ATTACHMENT_TYPE, { action, properties: MEMBERSHIP });
    expect(sent).toEqual([{ name, input: MEMBERSHIP }]);
    expect(answer.status).toBe('SUCCESS');
    expect(ATTACHMENT_TYPE.reference(MEMBERSHIP)).toBe('p|editors|ada');
  });

  it('looks for the group on every page', async () => {
    const page = ({ NextToken }: { NextToken?: string }) =>
      NextToken ? { Groups: [{ GroupName: 'editors' }] } : { Groups: [], NextToken: 'two' };
    const { answer, sent } = await handled(
      ATTACHMENT_TYPE,
      { action: 'READ', properties: MEMBERSHIP },
      { AdminListGroupsForUser: page },
    );
    expect(sent).toHaveLength(2);
    expect(answer).toEqual({ status: 'SUCCESS', resourceModel: MEMBERSHIP });
  });

  it('is gone when the user has left the group', async () => {
    const request = { action: 'READ', properties: MEMBERSHIP } as const;
    const { answer } = await handled(ATTACHMENT_TYPE, request, { AdminListGroupsForUser: {} });
    expect(answer).toMatchObject({ status: 'FAILED', errorCode: 'NotFound' });
  });
});
