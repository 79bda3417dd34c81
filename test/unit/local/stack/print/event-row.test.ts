import { below, eventLines } from '../../../../../local/stack/print/event-row';
import { type Paint, plain } from '../../../../../local/stack/print/paint';

const event = (
  status: string,
  more: { reason?: string; typeName?: string; isStandIn?: true } = {},
) => ({
  time: new Date(2026, 0, 2, 3, 4, 5),
  status,
  typeName: 'AWS::Cognito::UserPool',
  logicalId: 'Pool',
  ...more,
});
const rowOf = (...[one, width = 80]: [ReturnType<typeof event>, number?]) =>
  eventLines(one, plain, width)[0] ?? '';

const ATTACHMENT = 'AWS::Cognito::UserPoolUserToGroupAttachment';
const STATUSES = [
  'CREATE_COMPLETE',
  'UPDATE_ROLLBACK_IN_PROGRESS',
  'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS',
  'UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS',
];

describe('eventLines', () => {
  it('show time, status, type, logical id and, below, the reason', () => {
    const lines = eventLines(event('CREATE_FAILED', { reason: 'because\n of it' }), plain, 80);
    expect(lines[0]?.split(/ {2,}/)).toEqual([
      '03:04:05',
      'CREATE_FAILED',
      'AWS::Cognito::UserPool',
      'Pool',
    ]);
    expect(lines.slice(1)).toEqual(['          because of it']);
  });

  it.each([80, 100, 120])('fit %d columns, whatever they tell', (width) => {
    const long = { typeName: ATTACHMENT, logicalId: 'x'.repeat(70), reason: 'long '.repeat(99) };
    for (const status of STATUSES) {
      for (const isStandIn of [undefined, true] as const) {
        const lines = eventLines({ ...event(status), ...long, isStandIn }, plain, width);
        expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(width);
        expect(lines[0]).toContain(status);
      }
    }
  });

  it('keep columns aligned, and no spaces at the end', () => {
    const [one, other] = STATUSES.map((status) => rowOf(event(status), 100));
    expect(one?.indexOf('AWS::')).toBe(other?.indexOf('AWS::'));
    expect(one).toMatch(/Pool$/);
  });

  it('leave out the middle of a name, less of it where there is more room', () => {
    const attachment = event('CREATE_COMPLETE', { typeName: ATTACHMENT });
    expect(rowOf(attachment)).toContain('  AWS::Cognito::…oupAttachment  Pool');
    expect(rowOf(attachment, 120)).toContain(ATTACHMENT);
  });

  it('shorten no type for a long status where the logical id leaves room', () => {
    const stack = { ...event(STATUSES[2] ?? ''), typeName: 'AWS::CloudFormation::Stack' };
    expect(rowOf(stack)).toMatch(/AWS::CloudFormation::Stack {2}Pool$/);
  });

  it('mark a stand-in', () => {
    const topic = event('CREATE_COMPLETE', { typeName: 'AWS::SNS::Topic', isStandIn: true });
    expect(rowOf(topic)).toContain('AWS::SNS::Topic (stand-in)');
  });

  it.each([
    ['CREATE_COMPLETE', 'green'],
    ['UPDATE_IN_PROGRESS', 'yellow'],
    ['DELETE_SKIPPED', 'green'],
    ['CREATE_FAILED', 'red'],
    ['ROLLBACK_COMPLETE', 'red'],
    ['UPDATE_ROLLBACK_IN_PROGRESS', 'red'],
  ])('paint %s %s', (status, style) => {
    const mark: Paint = (name, text) => `<${name}>${text}`;
    expect(eventLines(event(status), mark, 80)[0]).toContain(`<${style}>${status}`);
  });
});

describe('below', () => {
  it('puts text under the status', () => {
    expect(below('a b', 12)).toEqual(['          a', '          b']);
    expect(below('', 80)).toEqual([]);
  });
});
