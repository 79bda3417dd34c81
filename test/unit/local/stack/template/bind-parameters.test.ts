import { bindParameters } from '../../../../../local/stack/template/bind-parameters';
import { reports, templateOf } from '../../../../support/stack';
import { shown } from './parsed';

const STORED = new Map([['/team/password', 'hush,hush']]);

function bind(rest: string, values: Record<string, string> = {}) {
  const { parameters } = templateOf(`Parameters:\n  P: ${rest}\nResources:\n  R: {Type: A::B::C}`);
  const { report, lines } = reports();
  const given = { values, stored: (name: string) => STORED.get(name) };
  const value = bindParameters(parameters, given, report).get('P');
  return { value: value && shown(value), lines };
}

describe('bindParameters', () => {
  it('takes the given value as written, else the default as CloudFormation reads it', () => {
    expect(bind('{Type: String, Default: "0123"}').value).toBe('0123');
    expect(bind('{Type: String, Default: 0123}').value).toBe('83');
    expect(bind('{Type: String, Default: x}', { P: '+1' }).value).toBe('+1');
    expect(bind('{Type: String, Default: x}', { P: '' }).value).toBe('');
  });

  it.each(['CommaDelimitedList', 'List<String>', 'List<AWS::EC2::Subnet::Id>'])(
    'makes a list of a %s, without the spaces around',
    (type) => {
      expect(bind(`{Type: ${type}}`, { P: 'a, b' }).value).toEqual(['a', 'b']);
      expect(bind(`{Type: ${type}}`, { P: '' }).value).toEqual([]);
    },
  );

  it('asks for a value that is missing', () => {
    expect(bind('{Type: String}')).toEqual({
      value: '(unknown)',
      lines: ['2: parameter P has no value: give one with --parameters P=…'],
    });
  });

  it('takes from the Parameter Store what is kept there, one or many', () => {
    const given = { P: '/team/password' };
    expect(bind('{Type: AWS::SSM::Parameter::Value<String>}', given).value).toBe('hush,hush');
    const many = '{Type: AWS::SSM::Parameter::Value<List<String>>, AllowedPattern: /team/.*}';
    expect(bind(many, given)).toEqual({ value: ['hush', 'hush'], lines: [] });
    expect(bind('{Type: AWS::SSM::Parameter::Name}', given).value).toBe('/team/password');
  });

  it('stands in for the version of the bootstrap stack of the CDK, and for nothing else', () => {
    const type = '{Type: AWS::SSM::Parameter::Value<String>}';
    expect(bind(type, { P: '/cdk-bootstrap/hnb659fds/version' }).value).toBe('21');
    expect(bind(type, { P: '/other' })).toEqual({
      value: '(unknown)',
      lines: [
        '2: parameter P: there is no SSM parameter /other here: give it a value under ssm in the file that --secrets FILE names',
      ],
    });
  });

  it.each([
    ['{Type: Number}', 'x1', 'be a number'],
    ['{Type: List<Number>}', '1,x1', 'be a number'],
    ['{Type: String, AllowedValues: [a, b]}', 'x1', 'be one of a, b'],
    [
      '{Type: String, AllowedPattern: "[a-z]+", ConstraintDescription: only letters}',
      'x1',
      'match [a-z]+ (only letters)',
    ],
    ['{Type: CommaDelimitedList, AllowedValues: [a, b]}', 'a,x1', 'be one of a, b'],
    ['{Type: String, MinLength: 3}', 'x1', 'have at least the length 3'],
    ['{Type: String, MaxLength: 1}', 'x1', 'have at most the length 1'],
    ['{Type: Number, MinValue: 3}', '2', 'be at least 3'],
    ['{Type: Number, MaxValue: 1}', '2', 'be at most 1'],
    ['{Type: String, AllowedPattern: "[a-z]+"}', 'x1', 'match [a-z]+'],
  ])('refuses what %s does not allow, without showing it', (rest, value, rule) => {
    expect(bind(rest, { P: value })).toEqual({
      value: '(unknown)',
      lines: [`2: parameter P must ${rule}`],
    });
  });

  it.each([
    ['{Type: Number, MinValue: 2, MaxValue: 2}', '2'],
    ['{Type: String, MinLength: 2, MaxLength: 2, AllowedPattern: "[a-z]+"}', 'ab'],
    ['{Type: String, AllowedValues: [a, b]}', 'b'],
  ])('lets pass what %s allows', (rest, value) => {
    expect(bind(rest, { P: value }).lines).toEqual([]);
  });
});
