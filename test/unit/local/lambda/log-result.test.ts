// What the end of a log looks like in an answer.
import { functionLines, logResult } from '../../../../local/lambda/log-result';

const decoded = (result: string) => Buffer.from(result, 'base64').toString('utf8');

describe('logResult', () => {
  it('has the lines between those of the platform', () => {
    expect(decoded(logResult('id', ['one', 'two'], 1.239)).split('\n')).toEqual([
      'START RequestId: id Version: $LATEST',
      'one',
      'two',
      'END RequestId: id',
      'REPORT RequestId: id\tDuration: 1.24 ms\tBilled Duration: 2 ms\tMemory Size: 256 MB',
      '',
    ]);
  });

  it('is the last 4 KB', () => {
    const text = decoded(logResult('id', ['x'.repeat(5000), 'last'], 1));
    expect(text).toHaveLength(4096);
    expect(text).toContain('x\nlast\nEND');
  });
});

describe('functionLines', () => {
  it('are what the function printed', () => {
    expect(functionLines(logResult('id', ['one', 'two'], 1))).toEqual(['one', 'two']);
    expect(functionLines('')).toEqual([]);
  });
});
