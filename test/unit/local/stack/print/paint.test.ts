import { paintFor } from '../../../../../local/stack/print/paint';

describe('paintFor', () => {
  it('colours on a terminal', () => {
    expect(paintFor({ isTTY: true }, {})('green', 'ok')).toBe('\u001b[32mok\u001b[0m');
    expect(paintFor({ isTTY: true }, { NO_COLOR: '' })('red', 'no')).toBe('\u001b[31mno\u001b[0m');
  });

  it('colours in a pipe where FORCE_COLOR is set', () => {
    expect(paintFor({}, { FORCE_COLOR: '1' })('green', 'ok')).toBe('\u001b[32mok\u001b[0m');
    expect(paintFor({}, { FORCE_COLOR: '1', NO_COLOR: '1' })('green', 'ok')).toBe('ok');
  });

  it('leaves text plain in a pipe, and where NO_COLOR is set', () => {
    expect(paintFor({}, {})('green', 'ok')).toBe('ok');
    expect(paintFor({ isTTY: true }, { NO_COLOR: '1' })('green', 'ok')).toBe('ok');
  });
});
