import { clientFor } from '../../../../src/cognito/client';

function credentials(accessKeyId: string, rest: object = {}) {
  return { accessKeyId, secretAccessKey: 'secret', sessionToken: 'token', ...rest };
}

describe('a client', () => {
  it('is kept for the same credentials and Region', () => {
    expect(clientFor(credentials('a'), 'eu-west-1')).toBe(clientFor(credentials('a'), 'eu-west-1'));
  });

  it.each([
    ['Region', credentials('a'), 'us-east-1'],
    ['access key', credentials('b'), 'eu-west-1'],
    ['secret', credentials('a', { secretAccessKey: 'other' }), 'eu-west-1'],
    ['session token', credentials('a', { sessionToken: 'other' }), 'eu-west-1'],
  ])('is another one for another %s', (_, other, region) => {
    expect(clientFor(other, region)).not.toBe(clientFor(credentials('a'), 'eu-west-1'));
  });

  it('shares its connections with the others', () => {
    const { requestHandler } = clientFor(credentials('a'), 'eu-west-1').config;
    expect(clientFor(credentials('c'), 'us-east-1').config.requestHandler).toBe(requestHandler);
  });

  it('makes room when it is the least recently used of many', () => {
    const kept = clientFor(credentials('kept'), 'eu-west-1');
    const gone = clientFor(credentials('gone'), 'eu-west-1');
    for (let index = 0; index < 15; index++) {
      clientFor(credentials(`other-${index}`), 'eu-west-1');
      clientFor(credentials('kept'), 'eu-west-1');
    }
    expect(clientFor(credentials('kept'), 'eu-west-1')).toBe(kept);
    expect(clientFor(credentials('gone'), 'eu-west-1')).not.toBe(gone);
  });
});
