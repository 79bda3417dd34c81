import { nearest, suggestion } from '../../../../../local/stack/template/nearest';

const names = ['Username', 'UserPoolId', 'Name', 'Id'];

describe('nearest', () => {
  it.each([
    ['Usrname', 'Username'],
    ['username', 'Username'],
    ['UserPoolID', 'UserPoolId'],
    ['Nmae', 'Name'],
    ['Ix', 'Id'],
  ])('takes %s for %s', (typed, meant) => {
    expect(nearest(typed, names)).toBe(meant);
  });

  it.each(['Password', 'Xy', ''])('takes %j for nothing', (typed) => {
    expect(nearest(typed, names)).toBeUndefined();
  });
});

describe('suggestion', () => {
  it('asks, or says nothing', () => {
    expect(suggestion('Usrname', names)).toBe('; did you mean Username?');
    expect(suggestion('Password', names)).toBe('');
  });
});
