import { charactersOf, generatedName } from '../../../../../local/stack/resources/generated-name';
import { requestHere } from './handling';

describe('generatedName', () => {
  it('has the logical id, and is the same for every try', () => {
    const name = generatedName(requestHere({ logicalId: 'App' }));
    expect(name).toMatch(/^App-[A-Za-z0-9]{12}$/);
    expect(generatedName(requestHere({ logicalId: 'App' }))).toBe(name);
    expect(generatedName(requestHere({ logicalId: 'App', token: 'other' }))).not.toBe(name);
  });
});

describe('charactersOf', () => {
  it('gives letters and digits, as many as asked for', () => {
    expect(charactersOf('seed', 6)).toMatch(/^[A-Za-z0-9]{6}$/);
  });
});
