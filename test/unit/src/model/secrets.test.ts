import { fromProperties } from '../../../../src/model/request';
import { withoutSecrets } from '../../../../src/model/secrets';

const model = fromProperties({
  ValidationData: [{ Name: 'code', Value: 'validate-me' }],
  ClientMetadata: { key: 'validate', short: 'abc' },
});

describe('a message', () => {
  it('loses the values of write-only properties, the longest first', () => {
    expect(withoutSecrets('Value validate-me or validate is wrong', [model])).toBe(
      'Value *** or *** is wrong',
    );
  });

  it('loses passwords wherever they stand', () => {
    const models = [
      fromProperties({ Password: 'Tr0ub4dor' }),
      fromProperties({ TemporaryPassword: 'Tr0ub4dor&3' }),
    ];
    expect(withoutSecrets('xTr0ub4dor&3x yTr0ub4dory', models)).toBe('x***x y***y');
  });

  it('keeps the words that merely contain one', () => {
    expect(withoutSecrets('revalidated', [model])).toBe('revalidated');
  });

  it('keeps words too short to be secrets', () => {
    expect(withoutSecrets('abc', [model])).toBe('abc');
  });

  it('stays as it is without secrets', () => {
    expect(withoutSecrets('as it is', [fromProperties({})])).toBe('as it is');
  });
});
