import { secretParameters } from '../../../../../local/stack/story/secret-parameters';
import { templateOf } from '../../../../support/stack';

const template = templateOf(`Parameters:
  Open: {Type: String, Default: open}
  Given: {Type: String, NoEcho: true, Default: unused}
  ByDefault: {Type: String, NoEcho: true, Default: hush}
  Blank: {Type: String, NoEcho: true, Default: ''}
  Many: {Type: CommaDelimitedList, NoEcho: true}
Resources:
  Pool: {Type: AWS::Cognito::UserPool}
`);

describe('secretParameters', () => {
  it('are what a template marks NoEcho, given or by default, each item of a list too', () => {
    const parameters = { Open: 'shown', Given: 'quiet', Many: 'a1, b2' };
    expect(secretParameters([{ template, parameters, imports: new Map() }])).toEqual([
      'quiet',
      'hush',
      'a1, b2',
      'a1',
      'b2',
    ]);
  });
});
