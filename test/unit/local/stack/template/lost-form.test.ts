import { lostForm, warnOfLostForms } from '../../../../../local/stack/template/lost-form';
import { readPlain } from '../../../../../local/stack/template/scalar';
import { HERE, reports } from '../../../../support/stack';
import { parsed } from './parsed';

describe('lostForm', () => {
  it('says what a word is, and what to do', () => {
    expect(lostForm(readPlain('no', HERE, false))).toBe(
      'no is the boolean false to CloudFormation: quote it to keep it as written',
    );
  });

  it.each([
    ['0123', 'string'],
    ['0123', 'integer'],
    ['0123', 'boolean'],
    ['True', 'string'],
    ['no', 'integer'],
  ])('tells of %s where a %s is wanted', (written, type) => {
    expect(lostForm(readPlain(written, HERE, false), type)).toMatch(/quote it/);
  });

  it.each([
    ['no', 'boolean'],
    ['+5', 'integer'],
    ['0.10', 'number'],
    ['true', 'string'],
    ['12', 'string'],
    ['word', 'string'],
  ])('has nothing to tell of %s where %s is wanted', (written, type) => {
    expect(lostForm(readPlain(written, HERE, false), type)).toBeUndefined();
  });
});

describe('warnOfLostForms', () => {
  it('finds them however deep', () => {
    const { report, lines } = reports();
    warnOfLostForms(parsed('[{a: off}, 0123, "no"]'), report);
    expect(lines.map((line) => line.split(' ')[1])).toEqual(['off', '0123']);
  });
});
