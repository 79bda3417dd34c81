import { GROUP_TYPE } from '../../../../../local/stack/resources/group';
import { handled } from './handling';

const GROUP = { UserPoolId: 'p', GroupName: 'editors', Precedence: 2 };

describe('GROUP_TYPE', () => {
  it.each([
    ['CREATE', 'CreateGroup'],
    ['READ', 'GetGroup'],
    ['UPDATE', 'UpdateGroup'],
  ] as const)('answers %s with the group', async (action, name) => {
    const { answer, sent } = await handled(
      GROUP_TYPE,
      { action, properties: GROUP },
      { [name]: { Group: GROUP } },
    );
    expect(sent).toEqual([{ name, input: GROUP }]);
    expect(answer).toEqual({ status: 'SUCCESS', resourceModel: GROUP });
  });

  it('deletes', async () => {
    const { answer, sent } = await handled(GROUP_TYPE, { action: 'DELETE', properties: GROUP });
    expect(sent).toEqual([{ name: 'DeleteGroup', input: GROUP }]);
    expect(answer).toEqual({ status: 'SUCCESS' });
  });

  it('gives Ref the name of the group', () => {
    expect(GROUP_TYPE.reference(GROUP)).toBe('editors');
  });

  it('names a group after its logical id when the template does not', async () => {
    const { sent } = await handled(GROUP_TYPE, { properties: { UserPoolId: 'p' } });
    expect(sent).toMatchObject([{ input: { UserPoolId: 'p', GroupName: 'Mine' } }]);
  });
});
