// No secret of an event is told anywhere, whatever becomes of it.
import { campaign } from './campaign';
import { secretsOptions } from './options';
import { leakLine } from './report';

it('no path tells a secret, of whatever flavour and in whatever form', async () => {
  const { leaks, paths, flavours } = await campaign({ extent: 'some' });
  expect(leaks.map(leakLine)).toEqual([]);
  process.stderr.write(`Secrets: ${paths} paths, ${flavours} flavours\n`);
  expect(paths).toBeGreaterThanOrEqual(600);
}, 900_000);

it('flavours and a file are asked for by their names', () => {
  const args = ['--flavour=plain', '--flavour', 'quotes', '--json=x.json'];
  expect(secretsOptions(args)).toEqual({ flavours: ['plain', 'quotes'], json: 'x.json' });
});

it.each([
  [['--flavour=sweet'], '--flavour must be one of short, plain'],
  [['--json='], '--json must name a file'],
])('%j is refused by its name', (args, words) => {
  expect(() => secretsOptions(args)).toThrow(words);
});
