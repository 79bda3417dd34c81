import { foreignProperty } from '../../../../../local/stack/story/foreign-property';
import { templateOf } from '../../../../support/stack';

describe('foreignProperty', () => {
  it('warns wherever the type is named, and names the option that may be meant', () => {
    const template = templateOf(`Resources:
  Ada: {Type: Acme::Identity::Member, Properties: {UserPoolId: p, Usrname: ada}}
  Pool: {Type: AWS::Cognito::UserPool}
`);
    const [warning, ...others] = foreignProperty([template], 'Acme::Identity::Member', 'Usrname');
    expect(warning).toMatchObject({ place: { file: 't.yaml', line: 2 } });
    expect(warning?.message).toMatch(/no Usrname: .* --type-name Acme::Identity::Member$/);
    expect(others).toEqual([]);
  });
});
