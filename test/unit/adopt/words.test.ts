import { complaint } from '../../../adopt/complaint';
import { adoptOptions } from '../../../adopt/options';
import { summary } from '../../../adopt/words';

describe('what is said of an adoption', () => {
  it('is how much it is, who is left and why, and what comes next', () => {
    const leftBehind = [
      { username: 'a|b', reason: 'has a pipe' },
      { username: 'Google_1', reason: 'signs in elsewhere' },
      { username: 'Google_2', reason: 'signs in elsewhere' },
    ];
    const adoption = { users: 501, stacks: 2, imports: 4, leftBehind };
    expect(summary(adoption, 'build/adopt/x', 'mine').split('\n')).toEqual([
      '501 users can be adopted into 2 stacks by 4 imports. Nothing was changed.',
      'Not adopted: a|b (has a pipe)',
      'Not adopted: Google_1, Google_2 (signs in elsewhere)',
      'Next: read what is in build/adopt/x, which is about people: keep it where others do not read it.',
      'Then: sh build/adopt/x/commands.sh',
    ]);
  });

  it('counts one, asks for a bucket, and quotes a folder where the shell needs it', () => {
    const one = summary({ users: 1, stacks: 1, imports: 1, leftBehind: [] }, '../my team');
    expect(one).toContain('1 user can be adopted into 1 stack by 1 import.');
    expect(one).toContain("Then: BUCKET=A-BUCKET-OF-YOURS sh '../my team/commands.sh'");
    const odd = summary({ users: 1, stacks: 1, imports: 1, leftBehind: [] }, "it's", 'mine');
    expect(odd).toContain(String.raw`Then: sh 'it'\''s/commands.sh'`);
  });
});

describe('a complaint', () => {
  const POOL = ['--user-pool-id', 'eu-west-1_AbC'];
  const thrown = (name: string, message = 'no', code?: string) =>
    Object.assign(new Error(message), { name, code });
  const said = (error: unknown, ...more: string[]) =>
    complaint(error, adoptOptions([...POOL, ...more], '/'));

  it.each([
    ['ResourceNotFoundException', 'no user pool eu-west-1_AbC in eu-west-1 of this account'],
    ['AccessDeniedException', 'The command needs cognito-idp:DescribeUserPool, ListUsers'],
    ['NotAuthorizedException', 'The command needs cognito-idp:'],
    ['CredentialsProviderError', 'set AWS_PROFILE or sign in'],
    ['ExpiredTokenException', 'sign in again'],
    ['TooManyRequestsException', 'Try later'],
    ['TimeoutError', 'Nothing answers at Cognito in eu-west-1: check the network.'],
  ])('says what to do: %s', (name, words) => {
    expect(said(thrown(name))).toContain(words);
  });

  it('does not quote what is said about signatures: it may hold a session token', () => {
    expect(said(thrown('InvalidSignatureException', 'token: hush'))).not.toContain('hush');
  });

  it('shows the filter that the service refuses, and only then', () => {
    const refused = thrown('InvalidParameterException', 'Error while parsing filter');
    expect(said(refused, '--filter', 'x =')).toBe(
      "Error while parsing filter. The filter is ListUsers' own: x =",
    );
    expect(said(refused)).toBe('Error while parsing filter');
  });

  it('names the endpoint where nothing answers', () => {
    const refused = thrown('Error', 'connect', 'ECONNREFUSED');
    expect(said(refused, '--endpoint', 'http://127.0.0.1:1')).toBe(
      'Nothing answers at http://127.0.0.1:1: check the network, and whether npm run serve is running.',
    );
  });

  it('says that an endpoint without TLS begins with http', () => {
    const refused = thrown('Error', 'write EPROTO 80EC:error:0A00010B:SSL routines', 'EPROTO');
    expect(said(refused, '--endpoint', 'https://127.0.0.1:1')).toBe(
      'What answers at https://127.0.0.1:1 speaks no TLS: the endpoint of npm run serve begins with http://.',
    );
    expect(said(refused)).toContain('SSL routines');
  });

  it('looks for no account behind an endpoint that has not the pool', () => {
    const missing = thrown('ResourceNotFoundException');
    expect(said(missing, '--endpoint', 'http://127.0.0.1:1')).toBe(
      'There is no user pool eu-west-1_AbC at http://127.0.0.1:1: check the ID. npm run serve forgets its pools when it ends.',
    );
  });

  it('is what was said of anything else', () => {
    expect(said(thrown('Error', 'build/x has files in it'))).toBe('build/x has files in it');
    expect(said('odd')).toBe('odd');
  });
});
