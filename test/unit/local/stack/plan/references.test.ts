import {
  checkConditionNames,
  checkReferences,
  resourcesIn,
} from '../../../../../local/stack/plan/references';
import { standIn } from '../../../../../local/stack/resources/stand-in';
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
  ['Nested', standIn('AWS::CloudFormation::Stack')],
]);

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
    [getatt('Nested', 'Outputs.X'), []],
    [refHere('Parm'), []],
    [refHere('User'), []],
  ])('answers %j', (value, expected) => {
    const { report, lines } = reports();
    checkReferences(value, types, ['Parm'], report);
    expect(lines).toEqual(expected);
  });
});

describe('checkReferences where there are no resources', () => {
  it('asks for a parameter', () => {
    const { report, lines } = reports();
    checkReferences(refHere('Pool'), new Map(), ['P'], report);
    expect(lines).toEqual(['1: there is no parameter Pool']);
  });
});

describe('checkConditionNames', () => {
  it('reports the names of Fn::If and Condition that are none', () => {
    const { report, lines } = reports();
    const call = (name: string, ...args: Value[]): Value => ({
      kind: 'call',
      name,
      args,
      place: HERE,
    });
    const other = call('Fn::Equals', textHere('x'), textHere('y'));
    const value = listHere(
      call('Fn::If', textHere('Prd'), call('Fn::If', textHere('Dev')), other),
      call('Condition', textHere('Prod')),
    );
    checkConditionNames(value, ['Prod'], report);
    expect(lines).toEqual([
      '1: there is no condition Prd; did you mean Prod?',
      '1: there is no condition Dev',
    ]);
  });
});

describe('resourcesIn', () => {
  it('names what is referred to', () => {
    expect(resourcesIn(listHere(refHere('A'), getatt('B', 'C')))).toEqual(['A', 'B']);
  });
});
