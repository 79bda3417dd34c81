import { performanceDocument, tables } from '../../../bench/document';
import { report } from './measurements';

const facts = {
  cores: 2,
  platform: 'Linux',
  node: '20.0.0',
  node22: '22.0.0',
  versions: { lib: '1.2.3' },
};

describe('the tables', () => {
  it('tell of both Nodes, of a quarter of a core and of a large stack', () => {
    const text = tables(report(), facts);
    expect(text.match(/^## .*/gm)).toEqual([
      '## Node 20.0.0',
      '## Node 22.0.0',
      '## Node 20.0.0, a quarter of a core',
      '## A stack of 500 users',
    ]);
    expect(text).toMatch(/warm READ.*0\.25 ms.*1000 ms.*4,000/);
    expect(text).toMatch(/zip.*500 kB.*120\.0 MB/);
  });

  it('say why a quarter of a core was skipped', () => {
    expect(tables(report({ skipped: 'no cgroup here' }), facts)).toContain(
      'Skipped: no cgroup here.',
    );
  });
});

it('the document says how it was measured, with which versions', () => {
  const text = performanceDocument(report(), facts);
  expect(text).toContain('Written by `npm run bench');
  expect(text).toContain('- `lib` 1.2.3');
  expect(text).toContain('- 2 cores, Linux');
});
