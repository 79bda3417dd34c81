// Whose line is whose in the output of a process.
import type { ChildProcess } from 'node:child_process';
import { PassThrough } from 'node:stream';
import { readOutput } from '../../../../local/lambda/output';

function processOf() {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const log: string[] = [];
  const child: Pick<ChildProcess, 'stdout' | 'stderr'> = { stdout, stderr };
  const output = readOutput(child, (line) => log.push(line));
  const both = (text: string) => {
    stdout.write(text);
    stderr.write(text);
  };
  return { stdout, stderr, both, log, output };
}

describe('readOutput', () => {
  it('tells the invocations apart, and logs no mark', async () => {
    const { stdout, stderr, both, log, output } = processOf();
    const first = output.linesOf('1');
    stdout.write('before\n');
    both('#invocation START 1\n');
    stdout.write('one\n');
    stderr.write('wrong\nno end');
    both('#invocation END 1\n');
    expect((await first).sort()).toEqual(['no end', 'one', 'wrong']);
    const second = output.linesOf('2');
    stdout.write('late\n');
    both('#invocation START 2\n');
    stdout.write('two\n');
    both('#invocation END 2\n');
    expect(await second).toEqual(['two']);
    expect(log.sort()).toEqual(['before', 'late', 'no end', 'one', 'two', 'wrong']);
  });

  it('gives what there is when the process ends', async () => {
    const { stdout, stderr, both, output } = processOf();
    const lines = output.linesOf('1');
    both('#invocation START 1\n');
    stdout.end('last words');
    stderr.end();
    expect(await lines).toEqual(['last words']);
    expect(await output.linesOf('2')).toEqual([]);
  });
});
