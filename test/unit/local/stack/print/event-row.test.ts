import { eventRow } from '../../../../../local/stack/print/event-row';
import { type Paint, plain } from '../../../../../local/stack/print/paint';

const event = (status: string, reason?: string) => ({
  time: new Date(2026, 0, 2, 3, 4, 5),
  status,
  typeName: 'AWS::Cognito::UserPool',
  logicalId: 'Pool',
  reason,
});

describe('eventRow', () => {
  it('shows time, status, type, logical id and reason', () => {
    expect(eventRow(event('CREATE_FAILED', 'because\n of it'), plain).split(/ {2,}/)).toEqual([
      '03:04:05',
      'CREATE_FAILED',
      'AWS::Cognito::UserPool',
      'Pool',
      'because of it',
    ]);
  });

  it('keeps columns aligned, and no spaces at the end', () => {
    const rows = [
      eventRow(event('CREATE_COMPLETE'), plain),
      eventRow(event('UPDATE_COMPLETE_CLEANUP_IN_PROGRESS'), plain),
    ];
    expect(rows[0]?.indexOf('AWS::')).toBe(rows[1]?.indexOf('AWS::'));
    expect(rows[0]).toMatch(/Pool$/);
  });

  it.each([
    ['CREATE_COMPLETE', 'green'],
    ['UPDATE_IN_PROGRESS', 'yellow'],
    ['DELETE_SKIPPED', 'green'],
    ['CREATE_FAILED', 'red'],
    ['ROLLBACK_COMPLETE', 'red'],
    ['UPDATE_ROLLBACK_IN_PROGRESS', 'red'],
  ])('paints %s %s', (status, style) => {
    const mark: Paint = (name, text) => `<${name}>${text}`;
    expect(eventRow(event(status), mark)).toContain(`<${style}>${status}`);
  });
});
