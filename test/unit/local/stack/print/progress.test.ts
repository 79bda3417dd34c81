import { afterTold, progressLine, type Waiting } from '../../../../../local/stack/print/progress';
import type { Told } from '../../../../../local/stack/print/told';

const event = (
  status: string,
  logicalId: string,
  typeName = 'Acme::Cognito::UserPoolUser',
): Told => ({ kind: 'event', event: { time: new Date(0), status, typeName, logicalId } });

const waitingAfter = (...told: Told[]) =>
  told.reduce<Waiting>((waiting, one) => afterTold(waiting, one, 1000), {
    since: 0,
    title: 'Starting',
    busy: [],
  });

describe('progress', () => {
  it('is told once nothing was for two seconds', () => {
    const waiting = waitingAfter({ kind: 'step', title: 'Detect drift' });
    expect(progressLine(waiting, 2999, 80)).toBeUndefined();
    expect(progressLine(waiting, 3000, 80)).toBe('2 s: Detect drift');
    expect(progressLine(waitingAfter(), 61_000, 80)).toBe('61 s: Starting');
  });

  it('is not told where a run waits for somebody', () => {
    expect(progressLine(waitingAfter({ kind: 'watching', files: [] }), 99_000, 80)).toBeUndefined();
  });

  it('names what is waited for: resources that have begun and not ended', () => {
    const stack = event('CREATE_IN_PROGRESS', 's', 'AWS::CloudFormation::Stack');
    const begun = [stack, event('CREATE_IN_PROGRESS', 'A'), event('CREATE_IN_PROGRESS', 'B')];
    expect(waitingAfter(...begun, event('CREATE_FAILED', 'A')).busy).toEqual(['B']);
    expect(waitingAfter(...begun, { kind: 'step', title: 'next' }).busy).toEqual([]);
    expect(progressLine(waitingAfter(...begun), 4000, 80)).toBe('3 s: Starting, waiting for A, B');
  });

  it('names no more than a line can hold', () => {
    const many = ['A', 'B', 'C', 'D', 'E'].map((id) => event('DELETE_IN_PROGRESS', id));
    expect(progressLine(waitingAfter(...many), 4000, 80)).toBe(
      '3 s: Starting, waiting for A, B, C, 2 more',
    );
    expect(
      progressLine(waitingAfter(event('x_IN_PROGRESS', 'L'.repeat(99))), 4000, 80),
    ).toHaveLength(80);
  });
});
