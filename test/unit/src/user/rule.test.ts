import { managed } from '../../../../src/user/rule';

/** The rule over values that are the same when they are equal. */
function rule(
  previous: Record<string, string>,
  desired: Record<string, string>,
  actual: Record<string, string>,
) {
  const values = (record: Record<string, string>) => new Map(Object.entries(record));
  const same = (_: string, one?: string, other?: string) => (one ?? '') === (other ?? '');
  return managed(values(previous), values(desired), values(actual), same);
}

describe('what is declared', () => {
  it('is brought about where it is missing or something else', () => {
    const { toSet } = rule({}, { a: '1', b: '2', c: '3' }, { b: 'other', c: '3' });
    expect(toSet).toEqual(['a', 'b']);
  });

  it('is brought about whatever was declared before', () => {
    expect(rule({ a: '1' }, { a: '1' }, { a: 'drifted' }).toSet).toEqual(['a']);
  });

  it('is never undone', () => {
    expect(rule({ a: '1' }, { a: '2' }, { a: '1' }).toUndo).toEqual([]);
  });
});

describe('what is no longer declared', () => {
  it('is undone while it is as it was declared', () => {
    expect(rule({ a: '1' }, {}, { a: '1' })).toEqual({ toSet: [], toUndo: ['a'] });
  });

  it('is left alone once somebody has changed it', () => {
    expect(rule({ a: '1' }, {}, { a: '2' }).toUndo).toEqual([]);
  });

  it('is left alone where it is gone already', () => {
    expect(rule({ a: '1' }, {}, {}).toUndo).toEqual([]);
  });

  it('needs no undoing where it was declared to be absent', () => {
    expect(rule({ a: '' }, {}, {}).toUndo).toEqual([]);
  });
});

it('what was never declared is nobody’s business', () => {
  expect(rule({}, {}, { a: '1' })).toEqual({ toSet: [], toUndo: [] });
});

it('the values are the same when the caller says so, name by name', () => {
  const asked: unknown[] = [];
  const values = new Map([['a', 1]]);
  managed(new Map(), values, values, (name, one, other) => {
    asked.push([name, one, other]);
    return true;
  });
  expect(asked).toEqual([['a', 1, 1]]);
});
