// docs/reliability.md is what the figures and the code make of it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reliabilityDocument } from '../../../scripts/reliability/document';
import { figuresOf } from '../../../scripts/reliability/figures';
import { PROOFS } from '../../../scripts/reliability/proofs';

const ROOT = join(__dirname, '../../..');
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

describe('docs/reliability.md', () => {
  it('is fresh; if not: npm run generate', () => {
    const file = readFileSync(join(ROOT, 'docs/reliability.md'), 'utf8');
    expect(file).toBe(reliabilityDocument(figuresOf));
  });

  it.each(PROOFS.map(({ name }) => name))('has figures of %s, which is a command', (name) => {
    expect(figuresOf(name)).toBeDefined();
    expect(scripts[name]).toBe(`exec sh scripts/${name}.sh`);
  });

  it('shows single figures, how many there are of a list, and what is counted by something', () => {
    const figures = {
      cells: 12_345,
      broken: ['a', 'b'],
      byTrouble: { throttled: 3 },
      folders: { 'src/user': { killed: 9, score: 0.5 }, 'src/model': { killed: 8 } },
    };
    const document = reliabilityDocument((name) => (name === 'faults' ? figures : undefined));
    expect(document).toContain('| cells | 12,345 |\n| broken | 2 |');
    expect(document).toContain('| by trouble |  |\n| --- | --- |\n| throttled | 3 |');
    expect(document).toContain('| folders | killed | score |');
    expect(document).toContain('| src/user | 9 | 0.5 |\n| src/model | 8 |  |');
  });
});
