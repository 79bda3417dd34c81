// The command line of `npm run soak`.
import { soakOptions } from './options';

describe('the options of npm run soak', () => {
  it('have defaults', () => {
    expect(soakOptions([])).toEqual({ lives: 1000, seed: 1, times: 1 });
  });

  it('are numbers, a life and a file', () => {
    const script = { kind: 'plain', commands: [] };
    const args = ['--lives', '7', '--seed=3', '--times', '9', '--json', 'figures.json'];
    expect(soakOptions([...args, '--script', JSON.stringify(script)])).toEqual({
      lives: 7,
      seed: 3,
      times: 9,
      json: 'figures.json',
      script,
    });
  });

  it.each([[['--lives', 'many']], [['--seed=-1']], [['--script', '{']], [['--nope']], [['more']]])(
    'refuse %j',
    (args) => expect(() => soakOptions(args)).toThrow(),
  );
});
