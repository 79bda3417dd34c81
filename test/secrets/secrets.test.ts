// No secret of an event is told anywhere, whatever becomes of it.
import { campaign } from './campaign';
import { leakLine } from './report';

it('no path tells a secret, of whatever flavour and in whatever form', async () => {
  const { leaks, paths, flavours } = await campaign({ isWhole: false });
  expect(leaks.map(leakLine)).toEqual([]);
  process.stderr.write(`Secrets: ${paths} paths, ${flavours} flavours\n`);
  expect(paths).toBeGreaterThanOrEqual(1_000);
}, 900_000);
