import { loadTable } from '../../../bench/load-table';
import { loadPhase } from './measurements';

it('has a row for each phase, with what it took and what the quotas alone take', () => {
  const text = loadTable({ users: 500, phases: [loadPhase(), loadPhase({ phase: 'read' })] });
  expect(text.split('\n')).toHaveLength(4);
  expect(text).toMatch(
    /create .* 8 .* 10\.0 s .* 11\.0 s .* 1\.10 .* 0 .* 0 .* 700 .* 200 .* 3\.0 s/,
  );
});

it('names the codes of what was handed back and of what failed', () => {
  const phase = loadPhase({ firstHandedBack: { Throttling: 7, NetworkFailure: 1 } });
  const text = loadTable({ users: 500, phases: [{ ...phase, failed: { NotFound: 2 } }] });
  expect(text).toContain('| 7 Throttling, 1 NetworkFailure |');
  expect(text).toContain('| 2 NotFound |');
});
