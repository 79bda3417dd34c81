import { EventEmitter } from 'node:events';
import { Interruption, interruption, until } from '../../../../../local/stack/story/interruption';

describe('interruption', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])('ends with the exit code of %s, however often it comes', async (signal, exitCode) => {
    const emitter = new EventEmitter();
    const interrupted = interruption(Object.assign(emitter, { stdout: new EventEmitter() }));
    emitter.emit(signal);
    emitter.emit(signal);
    await expect(interrupted).rejects.toEqual(new Interruption(exitCode));
    await expect(interrupted).rejects.toMatchObject({ exitCode, isAsked: true });
  });

  it('ends when nobody reads the output any more', async () => {
    const stdout = new EventEmitter();
    const interrupted = interruption(Object.assign(new EventEmitter(), { stdout }));
    stdout.emit('error', new Error('EPIPE'));
    await expect(interrupted).rejects.toMatchObject({ exitCode: 141, isAsked: false });
  });
});

describe('until', () => {
  it('prints no more once the run is stopped', async () => {
    const process = Object.assign(new EventEmitter(), { stdout: new EventEmitter() });
    const lines: string[] = [];
    const print = until(interruption(process), (line: string) => lines.push(line));
    print('before');
    process.emit('SIGINT');
    await Promise.resolve();
    print('after');
    expect(lines).toEqual(['before']);
  });
});
