import { testPromises } from './keeps-promises';
import { singleTroubles } from './matrix';
import { UPDATES } from './updates';

describe('with every call gone wrong in every way,', () => {
  testPromises(singleTroubles, UPDATES, 550);
});
