import fc from 'fast-check';
import { parse } from 'yaml';
import type { AdoptedUser } from '../../../adopt/adopted-user';
import { asciiJson, importText, resourceText, templateHead } from '../../../adopt/template';
import { planStack } from '../../../local/stack/plan/plan';
import { valuesOf } from '../../../local/stack/plan/values';
import { findType } from '../../../local/stack/resources/types';
import { readTemplate } from '../../../local/stack/template/template';
import { contextHere } from '../../support/stack';
import { POOL, SUB } from '../../support/users';

const TYPE = 'Acme::Cognito::UserPoolUser';

function user(partial: Partial<AdoptedUser> = {}): AdoptedUser {
  return {
    logicalId: 'UserAda',
    identifier: { userPoolId: POOL, username: 'ada' },
    username: 'ada',
    attributes: new Map([['email', 'ada@example.com']]),
    groups: ['admins', 'no'],
    enabled: true,
    ...partial,
  };
}

/** The template with this user alone. */
const text = (partial?: Partial<AdoptedUser>) =>
  templateHead(POOL) + resourceText(user(partial), TYPE);

/** The properties as the stack engine hands them to the handlers. */
function sent(template: string) {
  const plan = planStack(readTemplate(template, 't.yaml'), contextHere({ findType }));
  const planned = plan.resources.get('UserAda');
  return planned && valuesOf(planned, new Map());
}

describe('a template', () => {
  it('says what there is, as a person would write it', () => {
    expect(text({ enabled: false })).toBe(`AWSTemplateFormatVersion: "2010-09-09"
Description: Users of the user pool ${POOL}, adopted by import
Resources:
  UserAda:
    Type: Acme::Cognito::UserPoolUser
    DeletionPolicy: Retain
    UpdateReplacePolicy: Retain
    Properties:
      UserPoolId: "${POOL}"
      Username: "ada"
      UserAttributes:
        - { Name: "email", Value: "ada@example.com" }
      Groups: ["admins", "no"]
      Enabled: false
`);
  });

  it('does not say what there is not, nor that somebody is enabled', () => {
    expect(
      resourceText(user({ username: undefined, attributes: new Map(), groups: [] }), TYPE),
    ).toBe(`  UserAda:
    Type: Acme::Cognito::UserPoolUser
    DeletionPolicy: Retain
    UpdateReplacePolicy: Retain
    Properties:
      UserPoolId: "${POOL}"
`);
  });

  const odd = fc.constantFrom(
    ...[
      'on',
      'no',
      '~',
      '0123',
      '+15555550100',
      '1e3',
      '2026-01-02',
      '12:30:45',
      'null',
      '=',
      '<<',
    ],
    ...['!Ref x', '&a', '*a', '"\\', "'", '- a: b #', '\r\n\t', '\u0085\u2028\ufeff', '__proto__'],
  );
  const words = fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 16 }), odd);
  const name = words.filter((one) => /^\S+$/.test(one));
  const attributes = fc.uniqueArray(fc.tuple(words, words), {
    selector: ([one]) => one,
    minLength: 1,
  });

  it('is read in YAML 1.1 as what there is, letter by letter', () => {
    const groups = fc.uniqueArray(words, { minLength: 1 });
    fc.assert(
      fc.property(name, attributes, groups, (Username, values, Groups) => {
        const declared = new Map(values);
        const written = text({ username: Username, attributes: declared, groups: Groups });
        expect(written).toMatch(/^[ -~\n]*$/);
        const UserAttributes = values.map(([Name, Value]) => ({ Name, Value }));
        const expected = { UserPoolId: POOL, Username, UserAttributes, Groups };
        expect(sent(written)).toEqual(expected);
        expect(parse(written, { version: '1.1' }).Resources.UserAda.Properties).toEqual(expected);
      }),
    );
  });
});

describe('an import file', () => {
  it('names each user by its stored name', () => {
    const users = [
      user(),
      user({ logicalId: 'UserX', identifier: { userPoolId: POOL, username: SUB } }),
    ];
    expect(JSON.parse(importText(users, TYPE))).toEqual([
      {
        ResourceType: TYPE,
        LogicalResourceId: 'UserAda',
        ResourceIdentifier: { UserPoolId: POOL, Username: 'ada' },
      },
      {
        ResourceType: TYPE,
        LogicalResourceId: 'UserX',
        ResourceIdentifier: { UserPoolId: POOL, Username: SUB },
      },
    ]);
  });

  it('is the same in any locale', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const json = asciiJson([value]);
        expect(json).toMatch(/^[ -~\n]*$/);
        expect(JSON.parse(json)).toEqual([value]);
      }),
    );
  });
});
