// The code that a failure has to have is noticed where it is another.
import type { Answer } from '../../../local/invocation/answer';
import { miscoded } from './codes';
import { failure } from './planting';
import { both, isPassing } from './troubles';

const [once, forGood] = both('throttled', {}, { code: 'Throttling' });

describe('the code of a failure', () => {
  it.each<[string, Partial<Answer>, string[]]>([
    ['its own', { errorCode: 'Throttling' }, []],
    ['another', { errorCode: 'NotFound' }, ['NotFound in place of Throttling']],
    [
      'doubt without a word',
      { errorCode: 'GeneralServiceException' },
      ['GeneralServiceException in place of Throttling'],
    ],
    [
      'doubt',
      {
        errorCode: 'GeneralServiceException',
        message: 'One of that name may have been left behind.',
      },
      [],
    ],
  ])('of a trouble for good: %s', (_, rest, expected) => {
    expect(forGood && miscoded(failure(rest), forGood)).toEqual(expected);
  });

  it('is asked of no trouble that passes', () => {
    expect([once, forGood].map((one) => one && isPassing(one))).toEqual([true, false]);
  });
});
