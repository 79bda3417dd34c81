import type { AdminListGroupsForUserCommandOutput } from '@aws-sdk/client-cognito-identity-provider';
import type { Connection } from '../../../../src/cognito/connection';
import { listGroups } from '../../../../src/cognito/list-groups';

const ADA = { userPoolId: 'us-east-1_x', username: 'ada' };

/** Answers one page after the other; each is its groups and the token of the next. */
function serving(...pages: [groups: string[], token?: string][]) {
  let asked = 0;
  const connection = async (_command: unknown, read: (answer: unknown) => unknown) => {
    const [groups = [], NextToken] = pages[asked % pages.length] ?? [];
    asked += 1;
    const answer: Partial<AdminListGroupsForUserCommandOutput> = {
      Groups: groups.map((GroupName) => ({ GroupName })),
      NextToken,
    };
    return read(answer);
  };
  return { cognito: connection as Connection, asked: () => asked };
}

describe('the groups of a user', () => {
  it('are those of all pages, an empty one in between included', async () => {
    const { cognito } = serving([['a'], '1'], [[], '2'], [['us-east-1_x_Google']]);
    expect(await listGroups(cognito, ADA)).toEqual(['a', 'us-east-1_x_Google']);
  });

  it('end where a token comes again', async () => {
    const { cognito, asked } = serving([['a'], 'same'], [['b'], 'same']);
    expect(await listGroups(cognito, ADA)).toEqual(['a', 'b']);
    expect(asked()).toBe(2);
  });
});
