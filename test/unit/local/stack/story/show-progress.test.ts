import { showProgress } from '../../../../../local/stack/story/show-progress';

const terminal = (isTTY: boolean) => {
  const written: string[] = [];
  return { isTTY, columns: 80, written, write: (text: string) => written.push(text) };
};

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('showProgress', () => {
  it('shows a line that goes when something else is to be printed', () => {
    const screen = terminal(true);
    const { heed, clear } = showProgress(screen);
    heed({ kind: 'step', title: 'Wait' });
    clear();
    expect(screen.written).toEqual([]);
    jest.advanceTimersByTime(3000);
    expect(screen.written).toEqual(['\r\u001b[K2 s: Wait', '\r\u001b[K3 s: Wait']);
    clear();
    clear();
    expect(screen.written.slice(2)).toEqual(['\r\u001b[K']);
  });

  it('shows nothing where no person looks', () => {
    const pipe = terminal(false);
    const { heed, clear } = showProgress(pipe);
    heed({ kind: 'step', title: 'Wait' });
    jest.advanceTimersByTime(9000);
    clear();
    expect([pipe.written, jest.getTimerCount()]).toEqual([[], 0]);
  });
});
