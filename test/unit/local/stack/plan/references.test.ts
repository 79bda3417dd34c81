import {
  checkReferences,
  fillParameters,
  resourcesIn,
} from '../../../../../local/stack/plan/references';
import { userType } from '../../../../../local/stack/resources/user';
import type { Value } from '../../../../../local/stack/template/value';
import { HERE, listHere, refHere, reports, textHere } from '../../../../support/stack';

const getatt = (name: string, attribute: string): Value => ({
  kind: 'getatt',
  name,
  attribute,
  place: HERE,
});
const types = new Map([
  ['User', userType('AWS::Cognito::UserPoolUser')],
  ['Odd', undefined],
]);

describe('fillParameters', () => {
  it('fills in parameters where they are referred to, and leaves resources', () => {
    const parameters = new Map([['P', { ...textHere('x'), place: { file: 't.yaml', line: 99 } }]]);
    expect(fillParameters(listHere(refHere('P'), refHere('User')), parameters)).toEqual(
      listHere(textHere('x'), refHere('User')),
    );
  });
});

describe('checkReferences', () => {
  it.each([
    [refHere('Usr'), ['1: there is no parameter or resource Usr; did you mean User?']],
    [refHere('Prm'), ['1: there is no parameter or resource Prm; did you mean Parm?']],
    [getatt('Parm', 'X'), ['1: there is no resource Parm']],
    [
      getatt('User', 'Subb'),
      ['1: User (AWS::Cognito::UserPoolUser) has no attribute Subb; did you mean Sub?'],
    ],
    [
      getatt('User', 'Username'),
      [expect.stringContaining('has no attribute Username, only CognitoUsername, Sub')],
    ],
    [getatt('User', 'Sub'), []],
    [getatt('Odd', 'Anything'), []],
    [refHere('User'), []],
  ])('answers %j', (value, expected) => {
    const { report, lines } = reports();
    checkReferences(value, types, ['Parm'], report);
    expect(lines).toEqual(expected);
  });
});

describe('resourcesIn', () => {
  it('names what is referred to', () => {
    expect(resourcesIn(listHere(refHere('A'), getatt('B', 'C')))).toEqual(['A', 'B']);
  });
});
