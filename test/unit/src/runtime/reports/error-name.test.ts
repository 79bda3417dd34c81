import { errorName } from '../../../../../src/runtime/reports/error-name';

it.each([
  ['an error', new TypeError('no'), 'TypeError'],
  ['what calls itself something', { name: 'Throttled' }, 'Throttled'],
  ['what has another kind of name', { name: 7 }, '7'],
  ['what has no name', {}, ''],
  ['nothing', null, ''],
  ['nothing at all', undefined, ''],
  ['a text', 'TypeError', ''],
])('the name of %s', (_, thrown, name) => expect(errorName(thrown)).toBe(name));
