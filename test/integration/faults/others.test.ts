import { testPromises } from './keeps-promises';
import { singleTroubles } from './matrix';
import { OTHERS } from './others';

describe('with every call gone wrong in every way,', () => {
  testPromises(singleTroubles, OTHERS, 100);
});
