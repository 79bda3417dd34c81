import { stackNameOf, stackNamesOf } from '../../../../../local/stack/story/stack-name';

describe('stackNameOf', () => {
  it.each([
    ['examples/team.yaml', 'team'],
    ['/x/my_team.template.yml', 'my-team'],
    ['2024-users.json', 'users'],
    ['_.yaml', 'stack'],
  ])('names the stack of %s %s', (file, name) => {
    expect(stackNameOf(file)).toBe(name);
  });
});

describe('stackNamesOf', () => {
  it('gives no name twice', () => {
    const files = ['a/t.yaml', 'b/t.yaml', 't-2.yaml', 'c/t.yaml'];
    expect(stackNamesOf(files)).toEqual(['t', 't-2', 't-2-2', 't-3']);
  });
});
