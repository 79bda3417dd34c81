// The record of answers.
import { createRecord } from '../../../../../local/cognito/wire/record';

const answer = (body: string) => ({ status: 200, body });
const get = (name: string) => ({ operation: 'AdminGetUser', input: { Pool: 'p', Username: name } });

describe('the record of answers', () => {
  it('has the last answer to the same input, whatever the order of its members', () => {
    const record = createRecord();
    record.keep(get('ann'), answer('old'));
    record.keep(get('ann'), answer('new'));
    const same = { operation: 'AdminGetUser', input: { Username: 'ann', Pool: 'p' } };
    expect(record.last(same)).toEqual(answer('new'));
    expect(record.last(get('bob'))).toBeUndefined();
    expect(record.last({ ...same, operation: 'AdminDeleteUser' })).toBeUndefined();
  });

  it.each([
    ['AdminGetUser', true],
    ['AdminListGroupsForUser', true],
    ['ListUsers', true],
    ['DescribeUserPool', true],
    ['GetGroup', true],
    ['AdminCreateUser', false],
    ['AdminUpdateUserAttributes', false],
  ])('is of reads alone (%s)', (operation, kept) => {
    const record = createRecord();
    const call = { operation, input: {} };
    expect(record.keep(call, answer('it'))).toEqual(answer('it'));
    expect(record.last(call) !== undefined).toBe(kept);
  });

  it('forgets those that were asked for the longest ago', () => {
    const record = createRecord(2);
    for (const name of ['ann', 'bob', 'ann', 'cid']) {
      record.keep(get(name), answer(name));
    }
    const kept = ['ann', 'bob', 'cid'].map((name) => record.last(get(name))?.body);
    expect(kept).toEqual(['ann', undefined, 'cid']);
  });

  it('is of the latest 1,000', () => {
    const record = createRecord();
    for (let number = 0; number <= 1_000; number++) {
      record.keep(get(`${number}`), answer(`${number}`));
    }
    expect([record.last(get('0')), record.last(get('1'))]).toEqual([undefined, answer('1')]);
  });
});
