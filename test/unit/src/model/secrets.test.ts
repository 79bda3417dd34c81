import { withoutSecrets } from '../../../../src/model/secrets';
import { ResourceModel } from '../../../../src/models';

const model = ResourceModel.deserialize({
  ValidationData: [{ Name: 'code', Value: 'validate-me' }],
  ClientMetadata: { key: 'validate', short: 'abc' },
});

describe('a message', () => {
  it('loses the values of write-only properties, the longest first', () => {
    expect(withoutSecrets('Value validate-me or validate is wrong', [model])).toBe(
      'Value *** or *** is wrong',
    );
  });

  it('keeps words too short to be secrets', () => {
    expect(withoutSecrets('abc', [model])).toBe('abc');
  });

  it('stays as it is without secrets', () => {
    expect(withoutSecrets('as it is', [ResourceModel.deserialize({})])).toBe('as it is');
  });
});
