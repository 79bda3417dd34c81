import type { ResourceDrift } from '../../../../../local/stack/engine/detect-drift';
import { type Told, withoutSecrets } from '../../../../../local/stack/print/told';

const hide = (text: string) => text.replaceAll('hush', '****').replaceAll('O', '****');
const event = (reason?: string) => ({
  kind: 'event' as const,
  event: {
    time: new Date(0),
    status: 'CREATE_COMPLETE',
    typeName: 'Test::Thing',
    logicalId: 'A',
    reason,
  },
});
const drift = (expected: unknown, actual: unknown): Told => {
  const differences = [{ path: '/Option', expected, actual }];
  const drifts: ResourceDrift[] = [{ logicalId: 'A', status: 'MODIFIED', differences }];
  return { kind: 'drift', drifts };
};

describe('withoutSecrets', () => {
  it('hides secrets in whatever text they stand', () => {
    const users: Told = { kind: 'users', identifiers: [{ UserPoolId: 'p', Username: 'a hush' }] };
    expect(withoutSecrets(users, hide)).toEqual({
      kind: 'users',
      identifiers: [{ UserPoolId: 'p', Username: 'a ****' }],
    });
    expect(withoutSecrets(event('hush'), hide)).toEqual(event('****'));
    expect(withoutSecrets(event(), hide)).toEqual(event());
  });

  it('shows what took the place of a secret no more than the secret', () => {
    expect(withoutSecrets(drift('hush', 'another'), hide)).toEqual(drift('****', '****'));
    expect(withoutSecrets(drift(['a', 'hush'], undefined), hide)).toEqual(drift('****', '****'));
    expect(withoutSecrets(drift('a', 'hush'), hide)).toEqual(drift('a', '****'));
  });

  it('leaves the words that programs read, and where to find the endpoints', () => {
    expect(withoutSecrets(drift('a', 'b'), hide)).toEqual(drift('a', 'b'));
    const endpoints: Told = { kind: 'endpoints', cognito: 'O', lambda: 'O', emptyPools: [] };
    expect(withoutSecrets(endpoints, hide)).toEqual(endpoints);
  });
});
