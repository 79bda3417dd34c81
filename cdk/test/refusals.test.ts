// What a UserPoolUser refuses before anything is deployed.
import { CfnParameter, Lazy, SecretValue } from 'aws-cdk-lib';
import { UserPoolGroup } from 'aws-cdk-lib/aws-cognito';
import { UserPoolUser, type UserPoolUserProps } from 'aws-cognito-userpooluser-cdk';
import { newStack, templateOf, userIn } from './support/stacks';

const SECRET = SecretValue.secretsManager('ada');

function refused(more: Partial<UserPoolUserProps>) {
  const { stack, pool } = newStack();
  return expect(() => new UserPoolUser(stack, 'Ada', { userPool: pool, ...more }));
}

describe('a UserPoolUser refuses', () => {
  it.each<[string, Partial<UserPoolUserProps>, string]>([
    [
      'both kinds of password',
      { password: SECRET, temporaryPassword: SECRET },
      'password and temporaryPassword are both there: leave one out',
    ],
    [
      'a sub of one’s own',
      { attributes: { sub: '1' } },
      'sub is among the attributes: leave it out, Cognito makes it',
    ],
    [
      'whitespace in the username',
      { username: 'ada lovelace' },
      "username has whitespace, which Cognito refuses: 'ada lovelace'",
    ],
    ['an empty username', { username: '' }, 'username is empty: give one, or leave it out'],
    ['a long username', { username: 'a'.repeat(129) }, 'username is longer than 128 characters'],
    ['a group twice', { groups: ['a', 'b', 'a'] }, 'the group a is given twice'],
  ])('%s', (_, more, message) => {
    refused(more).toThrow(`Team/Ada: ${message}`);
  });

  // JavaScript, and what strips types without a look at them, gets as far as here.
  it.each(['password', 'temporaryPassword'] as const)('a %s that is text, unseen', (name) => {
    refused(JSON.parse(`{ "${name}": "Correct-Horse-7" }`)).toThrow(
      `Team/Ada: ${name} is text, which would stand in the template: give a SecretValue`,
    );
    refused(JSON.parse(`{ "${name}": "Correct-Horse-7" }`)).not.toThrow('Correct-Horse-7');
  });

  it.each([
    ['boolean', true],
    ['number', 7],
    ['undefined', undefined],
    ['object', null],
  ])('an attribute that is %s', (kind, value) => {
    const attributes = Object({ name: 'Ada', 'custom:it': value });
    refused({ attributes }).toThrow(
      `Team/Ada: the attribute custom:it is no text, but ${kind}: give text, or leave it out`,
    );
  });

  it('the same construct of a group twice', () => {
    const { stack, pool } = newStack();
    const editors = new UserPoolGroup(stack, 'Editors', { userPool: pool });
    const props = { userPool: pool, groups: [editors, editors] };
    expect(() => new UserPoolUser(stack, 'Ada', props)).toThrow('the group is given twice');
  });

  it('several things at once', () => {
    const more = { username: '', attributes: { sub: '1' } };
    refused(more).toThrow(/sub is among the attributes.*; username is empty/);
  });

  it.each(['password', 'temporaryPassword'] as const)(
    'a %s in a secure string, when it is synthesised',
    (name) => {
      const { stack, pool } = newStack();
      new UserPoolUser(stack, 'Ada', { userPool: pool, [name]: SecretValue.ssmSecure('/ada') });
      expect(() => templateOf(stack)).toThrow(
        `[Team/Ada] ${name} is a secure string of Parameter Store, which works for AWS's own types ` +
          'alone: keep it in Secrets Manager, SecretValue.secretsManager()',
      );
    },
  );
});

describe('a UserPoolUser takes', () => {
  it('a username of 128 characters, and one that is not known yet', () => {
    const { stack, pool } = newStack();
    const letter = new CfnParameter(stack, 'Letter').valueAsString;
    new UserPoolUser(stack, 'Long', { userPool: pool, username: 'a'.repeat(128) });
    // Of eight letters, though what stands for them is longer.
    new UserPoolUser(stack, 'Later', { userPool: pool, username: letter.repeat(8) });
    expect(templateOf(stack)).toContain('"Username":{"Fn::Join":["",[{"Ref":"Letter"},');
  });

  it('an attribute that is not known yet', () => {
    const { stack, pool } = newStack();
    const later = Object(Lazy.any({ produce: () => 'Ada' }));
    new UserPoolUser(stack, 'Ada', { userPool: pool, attributes: { name: later } });
    expect(templateOf(stack)).toContain('{"Name":"name","Value":"Ada"}');
  });

  it('a password from a parameter that is not shown', () => {
    const { stack, pool } = newStack();
    const parameter = new CfnParameter(stack, 'Secret', { noEcho: true });
    const password = SecretValue.cfnParameter(parameter);
    new UserPoolUser(stack, 'Ada', { userPool: pool, password });
    expect(userIn(stack)).toMatchObject({ Properties: { Password: { Ref: 'Secret' } } });
  });
});
