// Of src/model/secrets.ts: secrets of any number and size, and messages of any size.
import { withoutSecrets } from '../../../../src/model/secrets';

it('of 20,000 secrets each is found', () => {
  const secrets = Array.from({ length: 20_000 }, (_, index) => `tenant-${index * 7_919}-of-many`);
  const text = `Not ${secrets[0]}, nor ${secrets[9_999]}, nor ${secrets[19_999]}`;
  expect(withoutSecrets(text, secrets)).toBe('Not ***, nor ***, nor ***');
});

it('of a secret of 32,768 characters every piece is found', () => {
  const secret = Array.from({ length: 4_096 }, (_, index) => `${10_000_000 + index * 97}`).join('');
  const pieces = [0, 16_001, 32_760].map((start) => secret.slice(start, start + 8));
  expect(withoutSecrets(`Not ${pieces.join(', nor ')}`, [secret])).toBe(
    'Not ***, nor ***, nor ***',
  );
  expect(withoutSecrets(secret, [secret])).toBe('***');
});

it('a secret of one letter, however long, is found', () => {
  expect(withoutSecrets(`Not ${'a'.repeat(4_000)}!`, ['a'.repeat(32_768)])).toBe('Not ***!');
});

it('of a message no more is said than 4,096 characters', () => {
  const long = 'No such thing. '.repeat(100_000);
  const said = withoutSecrets(long, ['Tr0ub4dor&3']);
  expect(said.length).toBeLessThanOrEqual(4_096);
  expect(said.length).toBeGreaterThan(1_024);
  expect(long.startsWith(said)).toBe(true);
});

it('a message that is just as long as that is said whole', () => {
  const text = 'x'.repeat(4_096);
  expect(withoutSecrets(text, [])).toBe(text);
});

it('where a message is cut, nothing of a secret is left', () => {
  const secret = 'Tr0ub4dor&3';
  for (let start = 4_070; start < 4_096; start += 1) {
    const said = withoutSecrets(`${' '.repeat(start)}${secret}${'y'.repeat(50)}`, [secret]);
    expect(['', '***']).toContain(said.trim().replaceAll('y', ''));
  }
});
