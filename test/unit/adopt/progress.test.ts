import { progressOn } from '../../../adopt/progress';

let now: number;
let written: string;
beforeEach(() => {
  now = 0;
  written = '';
});

const progress = (isTTY: boolean) => {
  const write = (text: string) => {
    written += text;
  };
  const stream = { isTTY, write };
  const { tell, end } = progressOn(stream, () => now);
  return {
    end,
    tell(time: number, words: string) {
      now = time;
      tell(words);
    },
  };
};

describe('progress', () => {
  it('is one line of a terminal that changes, and goes', () => {
    const { tell, end } = progress(true);
    tell(0, '60 users');
    tell(50, '120 users');
    tell(100, '180 users');
    end();
    expect(written).toBe('\r\u001b[K60 users …\r\u001b[K180 users …\r\u001b[K');
  });

  it('is a line now and then elsewhere, and none of what is soon done', () => {
    const { tell, end } = progress(false);
    for (const time of [0, 1_000, 1_999]) tell(time, 'early');
    expect(written).toBe('');
    tell(2_000, 'two');
    tell(3_000, 'three');
    tell(4_000, 'four');
    end();
    expect(written).toBe('two …\nfour …\n');
  });
});
