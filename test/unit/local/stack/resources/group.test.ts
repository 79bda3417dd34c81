import type { Action, Properties } from '../../../../../local/invocation/events';
import { GROUP_TYPE } from '../../../../../local/stack/resources/group';

const GROUP = { UserPoolId: 'p', GroupName: 'editors', Precedence: 2 };

async function handle(action: Action, properties: Properties) {
  const sent: { name: string; input: unknown }[] = [];
  const cognito = {
    send: async (command: { input: unknown; constructor: { name: string } }) => {
      sent.push({ name: command.constructor.name, input: command.input });
      return { Group: GROUP };
    },
  };
  const request = { action, logicalId: 'Staff', stackId: 's', region: 'r', token: 't', properties };
  const invoke = () => Promise.reject(new Error('not called'));
  return { answer: await GROUP_TYPE.handle(request, { cognito, invoke }), sent };
}

describe('GROUP_TYPE', () => {
  it.each([
    ['CREATE', 'CreateGroupCommand', { status: 'SUCCESS', resourceModel: GROUP }],
    ['READ', 'GetGroupCommand', { status: 'SUCCESS', resourceModel: GROUP }],
    ['DELETE', 'DeleteGroupCommand', { status: 'SUCCESS' }],
  ] as const)('answers %s', async (action, name, expected) => {
    const { answer, sent } = await handle(action, GROUP);
    expect(sent).toEqual([{ name, input: GROUP }]);
    expect(answer).toEqual(expected);
  });

  it('gives Ref the name of the group', () => {
    expect(GROUP_TYPE.reference(GROUP)).toBe('editors');
  });

  it('names a group after its logical id when the template does not', async () => {
    const { sent } = await handle('CREATE', { UserPoolId: 'p' });
    expect(sent).toMatchObject([{ input: { UserPoolId: 'p', GroupName: 'Staff' } }]);
  });

  it('says why it can not be updated', async () => {
    expect(GROUP_TYPE.refusesUpdate).toMatch(/cannot change a group: undo the change/);
    expect((await handle('UPDATE', GROUP)).answer).toMatchObject({ status: 'FAILED' });
  });
});
