import { planProblems } from './planned';

const source = (...types: string[]) =>
  `Resources:\n${types.map((type, index) => `  R${index}: {Type: ${type}}\n`).join('')}`;

describe('findTypes', () => {
  it('says once which type does not work, with all of its lines', () => {
    const findType = () => undefined;
    expect(planProblems(source('AWS::S3::Bucket', 'AWS::S3::Bucket'), { findType })).toEqual([
      expect.stringMatching(
        /^2: the type AWS::S3::Bucket does not work here, only AWS::.+ and AWS::Cognito::UserPoolUser do \(also in line 3\)$/,
      ),
    ]);
  });

  it('suggests the type that a mistyped one was meant to be', () => {
    expect(planProblems(source('Acme::Cognito::UserPoolUsr'))).toEqual([
      '2: the type Acme::Cognito::UserPoolUsr does not work here; did you mean Acme::Cognito::UserPoolUser?',
    ]);
  });
});
