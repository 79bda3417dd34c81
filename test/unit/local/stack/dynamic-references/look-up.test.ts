import {
  NO_VALUES,
  readLocalValues,
} from '../../../../../local/stack/dynamic-references/local-values';
import { lookUp } from '../../../../../local/stack/dynamic-references/look-up';

const VALUES = readLocalValues(
  `secretsmanager:
  team/x: {v1: {password: one}, v2: {password: two}, v3: {password: three, user: u}}
  plain: {v1: whole}
  json: {v1: '{ "user": "u", "port": 5432 }'}
  list: {v1: '[1]'}
ssm: {/domain: [a.example, b.example]}
`,
  's.yaml',
);
const answerOf = (inside: string, values = VALUES) => {
  const found = lookUp(`{{resolve:${inside}}}`, values);
  return found.ok ? found.value : found.problem;
};

describe('lookUp', () => {
  it.each([
    ['secretsmanager:team/x:SecretString:password', 'three'],
    ['secretsmanager:team/x:SecretString:password:AWSCURRENT', 'three'],
    ['secretsmanager:team/x:SecretString:password:AWSPREVIOUS', 'two'],
    ['secretsmanager:team/x:SecretString:password::v1', 'one'],
    ['secretsmanager:team/x', '{"password":"three","user":"u"}'],
    ['secretsmanager:plain', 'whole'],
    ['secretsmanager:json', '{ "user": "u", "port": 5432 }'],
    ['secretsmanager:json:SecretString:user', 'u'],
    ['secretsmanager:json:SecretString:port', '5432'],
    ['ssm:/domain', 'b.example'],
    ['ssm:/domain:1', 'a.example'],
  ])('finds %s', (inside, value) => {
    expect(answerOf(inside)).toBe(value);
  });

  it('tells secrets from plain parameters', () => {
    expect(lookUp('{{resolve:secretsmanager:plain}}', VALUES)).toMatchObject({ secret: true });
    expect(lookUp('{{resolve:ssm:/domain}}', VALUES)).toMatchObject({ secret: false });
  });

  it.each([
    ['secretsmanager:team/y', 's.yaml has no secret team/y; did you mean team/x?'],
    [
      'secretsmanager:team/x:SecretString:pasword',
      'secret team/x has no key pasword; did you mean password?',
    ],
    [
      'secretsmanager:team/x:SecretString:password::v9',
      'secret team/x has no version v9, only v1, v2, v3',
    ],
    [
      'secretsmanager:team/x:SecretString:password:MINE',
      'secret team/x has no version stage MINE, only AWSCURRENT, AWSPREVIOUS',
    ],
    [
      'secretsmanager:plain:SecretString::AWSPREVIOUS',
      'secret plain has no version stage AWSPREVIOUS, only AWSCURRENT',
    ],
    [
      'secretsmanager:plain:SecretString:key',
      'secret plain has no keys, it is one text: leave out what follows SecretString',
    ],
    [
      'secretsmanager:list:SecretString:0',
      'secret list has no keys, it is one text: leave out what follows SecretString',
    ],
    ['ssm:/domian', 's.yaml has no parameter /domian; did you mean /domain?'],
    ['ssm:/domain:3', 'parameter /domain has no version 3, only 1 to 2'],
    ['ssm:/domain:0', 'parameter /domain has no version 0, only 1 to 2'],
    ['nothing:x', 'a dynamic reference begins with {{resolve:secretsmanager: or {{resolve:ssm:'],
  ])('says what is wrong with %s', (inside, problem) => {
    expect(answerOf(inside)).toBe(problem);
  });

  it('says where values come from when there is no file', () => {
    expect(answerOf('ssm:x', NO_VALUES)).toBe(
      'parameter x has no value here: name a file that has it with --secrets FILE',
    );
  });
});
