import { CREATES } from './creates';
import { testPromises } from './keeps-promises';
import { singleTroubles } from './matrix';

describe('with every call gone wrong in every way,', () => {
  testPromises(singleTroubles, CREATES, 600);
});
