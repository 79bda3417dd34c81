import { readPlain } from '../../../../../local/stack/template/scalar';
import { HERE } from '../../../../support/stack';

const read = (written: string, isJson = false) => {
  const { text, plain } = readPlain(written, HERE, isJson);
  return [text, plain?.kind];
};

describe('readPlain', () => {
  it.each(['on', 'On', 'ON', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE'])(
    'is true: %s',
    (word) => {
      expect(read(word)).toEqual(['true', 'boolean']);
    },
  );

  it.each(['off', 'Off', 'OFF', 'no', 'No', 'NO', 'false', 'False', 'FALSE'])(
    'is false: %s',
    (word) => {
      expect(read(word)).toEqual(['false', 'boolean']);
    },
  );

  it.each([
    ['0', '0'],
    ['-7', '-7'],
    ['+15555550100', '15555550100'],
    ['12345678901234567890', '12345678901234567890'],
    ['1_000', '1000'],
    ['0123', '83'],
    ['-017', '-15'],
    ['000000000000', '0'],
    ['0x1F', '31'],
    ['0b101', '5'],
    ['0_', '0'],
    ['1:30', '90'],
    ['-1:30:01', '-5401'],
    ['190:20:30.5', '685230.5'],
    ['0.10', '0.1'],
    ['1.0', '1.0'],
    ['.5', '0.5'],
    ['1.5e+3', '1500.0'],
    ['-1_0.25', '-10.25'],
  ])('is a number: %s is %s', (written, text) => {
    expect(read(written)).toEqual([text, 'number']);
  });

  it.each([
    'y',
    'n',
    'oN',
    'yEs',
    '08',
    '098765432109',
    '2001-04-23',
    '1e3',
    '1.2.3',
    '8080:80',
    '.inf',
    '.nan',
    '+',
    '0x',
    'abc',
  ])('stays text: %s', (written) => {
    expect(read(written)).toEqual([written, undefined]);
  });

  it.each([
    ['0.10', '0.10', 'number'],
    ['-1.5E+3', '-1.5E+3', 'number'],
    ['true', 'true', 'boolean'],
  ])('leaves JSON as it is: %s', (written, text, kind) => {
    expect(read(written, true)).toEqual([text, kind]);
  });

  it('keeps what was written, and where', () => {
    expect(readPlain('no', HERE, false).plain).toEqual({
      kind: 'boolean',
      written: 'no',
      place: HERE,
    });
  });
});
