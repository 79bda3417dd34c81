import { stackNameOf } from '../../../../../local/stack/story/stack-name';

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
