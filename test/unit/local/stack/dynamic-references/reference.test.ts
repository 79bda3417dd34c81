import {
  hasReference,
  parseReference,
  replaceReferences,
} from '../../../../../local/stack/dynamic-references/reference';

const secret = (rest: object) => ({ service: 'secretsmanager', id: 'team/x', ...rest });
const parsed = (inside: string) => {
  const result = parseReference(`{{resolve:${inside}}}`);
  return result.ok ? result.reference : result.problem;
};

describe('parseReference', () => {
  it.each([
    ['secretsmanager:team/x', secret({})],
    ['secretsmanager:team/x:SecretString', secret({})],
    ['secretsmanager:team/x:SecretString:key', secret({ key: 'key' })],
    [
      'secretsmanager:team/x:SecretString:key:AWSPREVIOUS',
      secret({ key: 'key', stage: 'AWSPREVIOUS' }),
    ],
    ['secretsmanager:team/x:SecretString:key::v-1', secret({ key: 'key', version: 'v-1' })],
    ['secretsmanager:team/x:SecretString:::v-1', secret({ version: 'v-1' })],
    ['secretsmanager:team/x::::', secret({})],
  ])('takes the fields of %s in order', (inside, expected) => {
    expect(parsed(inside)).toEqual(expected);
  });

  it('takes the ARN of a secret for its id', () => {
    const id = 'arn:aws:secretsmanager:us-east-1:123456789012:secret:x-AbCdEf';
    expect(parsed(`secretsmanager:${id}:SecretString:key`)).toEqual(secret({ id, key: 'key' }));
  });

  it.each([
    ['ssm:/team/domain', { name: '/team/domain' }],
    ['ssm:/team/domain:3', { name: '/team/domain', version: '3' }],
  ])('takes name and version of %s', (inside, expected) => {
    expect(parsed(inside)).toEqual({ service: 'ssm', ...expected });
  });

  it.each([
    ['secretsmanager:', 'after secretsmanager comes NAME'],
    ['secretsmanager:x:SecretString:key:a:b:c', 'after secretsmanager comes NAME'],
    ['secretsmanager:x:SecretBinary', 'SecretString is all that can be taken of a secret'],
    ['secretsmanager:x:SecretString:key:AWSCURRENT:v-1', 'not both'],
    ['ssm:', 'after ssm comes NAME'],
    ['ssm-secure:x:1', 'CloudFormation takes ssm-secure for few types'],
    ['vault:x', 'begins with {{resolve:secretsmanager:'],
  ])('refuses %s', (inside, problem) => {
    expect(parsed(inside)).toContain(problem);
  });
});

describe('the references of a text', () => {
  it('are replaced where they are complete', () => {
    const answer = (reference: string) => `<${reference.slice(10, -2)}>`;
    expect(replaceReferences('a{{resolve:ssm:x}}b{{resolve:ssm:y}}{{resolve:z', answer)).toBe(
      'a<ssm:x>b<ssm:y>{{resolve:z',
    );
  });

  it('are there if only one has begun', () => {
    expect(hasReference('x {{resolve:ssm')).toBe(true);
    expect(hasReference('{{other}}')).toBe(false);
  });
});
