import { newStack } from '../../../../../local/stack/engine/new-stack';
import { fakeEngine } from '../fake-engine';

describe('newStack', () => {
  it('is named for its account and Region, and has nothing in it', () => {
    expect(newStack(fakeEngine().services, 'team')).toEqual({
      name: 'team',
      id: 'arn:aws:cloudformation:eu-west-1:111122223333:stack/team/token-1',
      region: 'eu-west-1',
      accountId: '111122223333',
      status: 'REVIEW_IN_PROGRESS',
      resources: new Map(),
      outputs: [],
      failures: [],
      standIns: new Set(),
      exportNames: [],
    });
  });
});
