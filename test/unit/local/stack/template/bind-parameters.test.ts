import { bindParameters } from '../../../../../local/stack/template/bind-parameters';
import { reports, templateOf } from '../../../../support/stack';

function bind(rest: string, given: Record<string, string> = {}) {
  const { parameters } = templateOf(`Parameters:\n  P: ${rest}\nResources:\n  R: {Type: A::B::C}`);
  const { report, lines } = reports();
  return { value: bindParameters(parameters, given, report).get('P'), lines };
}

describe('bindParameters', () => {
  it('takes the given value, else the default, as written', () => {
    expect(bind('{Type: String, Default: 0123}').value).toMatchObject({ text: '0123' });
    expect(bind('{Type: String, Default: 0123}', { P: '+1' }).value).toMatchObject({ text: '+1' });
    expect(bind('{Type: String, Default: x}', { P: '' }).value).toMatchObject({ text: '' });
  });

  it('makes a list of a CommaDelimitedList, without the spaces around', () => {
    const items = [{ text: 'a' }, { text: 'b' }];
    expect(bind('{Type: CommaDelimitedList}', { P: 'a, b' }).value).toMatchObject({ items });
    expect(bind('{Type: CommaDelimitedList}', { P: '' }).value).toMatchObject({ items: [] });
  });

  it('asks for a value that is missing', () => {
    expect(bind('{Type: String}').lines).toEqual([
      '2: parameter P has no value: give one with --parameters P=…',
    ]);
  });

  it.each([
    ['{Type: Number}', 'x1', 'be a number'],
    ['{Type: String, AllowedValues: [a, b]}', 'x1', 'be one of a, b'],
    ['{Type: CommaDelimitedList, AllowedValues: [a, b]}', 'a,x1', 'be one of a, b'],
    ['{Type: String, MinLength: 3}', 'x1', 'have at least the length 3'],
    ['{Type: String, MaxLength: 1}', 'x1', 'have at most the length 1'],
    ['{Type: Number, MinValue: 3}', '2', 'be at least 3'],
    ['{Type: Number, MaxValue: 1}', '2', 'be at most 1'],
    ['{Type: String, AllowedPattern: "[a-z]+"}', 'x1', 'match [a-z]+'],
  ])('refuses what %s does not allow, without showing it', (rest, value, rule) => {
    expect(bind(rest, { P: value }).lines).toEqual([`2: parameter P must ${rule}`]);
  });

  it.each([
    ['{Type: Number, MinValue: 2, MaxValue: 2}', '2'],
    ['{Type: String, MinLength: 2, MaxLength: 2, AllowedPattern: "[a-z]+"}', 'ab'],
    ['{Type: String, AllowedValues: [a, b]}', 'b'],
  ])('lets pass what %s allows', (rest, value) => {
    expect(bind(rest, { P: value }).lines).toEqual([]);
  });
});
