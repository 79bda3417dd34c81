import { CREATES } from './creates';
import { testPromises } from './keeps-promises';
import { doubleTroubles } from './matrix';
import { OTHERS } from './others';
import { UPDATES } from './updates';

// These look what became of a lost answer, or take back what they made.
const LOOKING = [
  ...CREATES,
  ...UPDATES.filter(({ mails }) => mails > 0),
  ...OTHERS.filter(({ action }) => action === 'DELETE'),
];

describe('with a call gone wrong, and then one that is made because of that,', () => {
  testPromises(doubleTroubles, LOOKING, 450);
});
