// By which medium people are reached.
import { checkMediums, mediumsFor } from '../../../../../local/cognito/rules/delivery';

const email = new Map([['email', 'a@b.c']]);
const phone = new Map([['phone_number', '+15555550100']]);
const both = new Map([...email, ...phone]);

describe('mediumsFor', () => {
  it.each([
    ['a text where there is a phone number', both, ['SMS']],
    ['a mail where there is only an address', email, ['EMAIL']],
    ['nothing where there is neither', new Map(), []],
  ])('gives %s, when none is asked for', (_what, attributes, expected) => {
    expect(mediumsFor(undefined, attributes)).toEqual(expected);
    expect(mediumsFor([], attributes)).toEqual(expected);
  });

  it('gives what is asked for', () => {
    expect(mediumsFor(['EMAIL', 'SMS'], both)).toEqual(['EMAIL', 'SMS']);
  });
});

describe('checkMediums', () => {
  it('refuses a medium without its address, each in its own words', () => {
    expect(() => checkMediums(['EMAIL'], phone)).toThrow(
      'No email provided but desired delivery medium was Email',
    );
    expect(() => checkMediums(['EMAIL', 'SMS'], email)).toThrow('No phone number provided');
  });

  it('asks for no address when no medium is asked for', () => {
    expect(() => checkMediums(undefined, new Map())).not.toThrow();
    expect(() => checkMediums(['EMAIL', 'SMS'], both)).not.toThrow();
  });
});
