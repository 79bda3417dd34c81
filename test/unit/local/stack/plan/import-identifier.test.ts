import { identifierToImport } from '../../../../../local/stack/plan/import-identifier';

const left = {
  identifier: { UserPoolId: 'p', Username: 'ada@example.com' },
  properties: { UserPoolId: 'p', Username: 'ada@example.com' },
  model: { UserPoolId: 'p', Username: 'ada@example.com', Sub: 'sub-1' },
};

describe('identifierToImport', () => {
  it('is the one that the resource had', () => {
    expect(identifierToImport(left, ['UserPoolId', 'Username'])).toEqual(left.identifier);
  });

  it('is by the sub where the template leaves out the Username that was declared', () => {
    expect(identifierToImport(left, ['UserPoolId'])).toEqual({
      UserPoolId: 'p',
      Username: 'sub-1',
    });
  });

  it('keeps a name that was generated, and what has no sub', () => {
    const generated = { ...left, properties: { UserPoolId: 'p' } };
    expect(identifierToImport(generated, ['UserPoolId'])).toEqual(left.identifier);
    expect(identifierToImport({ ...left, model: {} }, [])).toEqual(left.identifier);
  });
});
