import { join } from 'node:path';
import { adoptOptions } from '../../../adopt/options';

const POOL = 'eu-west-1_AbCdEfGhI';
const read = (...args: string[]) => adoptOptions(['--user-pool-id', POOL, ...args], '/home/ann');

describe('the command line of adopt', () => {
  it('needs no more than the pool', () => {
    expect(read()).toEqual({
      userPoolId: POOL,
      region: 'eu-west-1',
      filter: undefined,
      leaveOut: [],
      typeName: 'Acme::Cognito::UserPoolUser',
      out: join(__dirname, '../../../build/adopt', POOL),
      bucket: undefined,
      stackName: 'users-AbCdEfGhI',
      endpoint: undefined,
    });
  });

  it('takes the rest as it is given, and a folder from where the reader is', () => {
    const given = read(
      ...['--region', 'eu-central-1', '--filter', 'email ^= "a"', '--leave-out', 'nickname,locale'],
      ...['--type-name=Acme::Identity::Member', '--out', 'team', '--bucket', 'my.bucket'],
      ...['--stack-name', 'Team', '--endpoint', 'http://127.0.0.1:9230'],
    );
    expect(given).toEqual({
      userPoolId: POOL,
      region: 'eu-central-1',
      filter: 'email ^= "a"',
      leaveOut: ['nickname', 'locale'],
      typeName: 'Acme::Identity::Member',
      out: '/home/ann/team',
      bucket: 'my.bucket',
      stackName: 'Team',
      endpoint: 'http://127.0.0.1:9230',
    });
  });

  it('takes attributes with spaces between them, as people write lists', () => {
    expect(read('--leave-out', ' nickname, locale ,').leaveOut).toEqual(['nickname', 'locale']);
  });

  it('leaves out what each --leave-out names', () => {
    const given = read('--leave-out', 'nickname', '--leave-out=locale,zoneinfo');
    expect(given.leaveOut).toEqual(['nickname', 'locale', 'zoneinfo']);
  });

  it.each([
    ['--bucket', 's3://mine'],
    ['--bucket', 'mine/folder'],
    ['--bucket', 'mine; rm'],
    ['--stack-name', '1users'],
    ['--stack-name', 'users; rm'],
    ['--stack-name', `u${'s'.repeat(120)}`],
    ['--region', 'Ireland'],
    ['--endpoint', '127.0.0.1:9230'],
  ])('refuses %s %s', (option, value) => {
    expect(() => read(option, value)).toThrow(`${option} must be`);
    expect(() => read(option, value)).toThrow(`not "${value}"`);
  });

  it.each(['people', 'eu-west-1_a; rm', 'https://x_y'])('refuses the pool "%s"', (id) => {
    expect(() => adoptOptions(['--user-pool-id', id], '/')).toThrow('--user-pool-id must be');
  });

  it('refuses to go without a pool', () => {
    expect(() => adoptOptions([], '/')).toThrow('It needs --user-pool-id');
  });
});
