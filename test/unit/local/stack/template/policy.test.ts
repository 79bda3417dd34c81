import { readPolicy } from '../../../../../local/stack/template/policy';
import { refHere, reports, textHere } from '../../../../support/stack';

describe('readPolicy', () => {
  it.each([
    ['DeletionPolicy', 'RetainExceptOnCreate'],
    ['DeletionPolicy', 'Snapshot'],
    ['UpdateReplacePolicy', 'Retain'],
  ])('reads %s: %s', (field, name) => {
    const { report, lines } = reports();
    expect(readPolicy(textHere(name), field, report)).toBe(name);
    expect(lines).toEqual([]);
  });

  it.each([
    ['DeletionPolicy', 'Keep', 'Delete, Retain, RetainExceptOnCreate, Snapshot'],
    ['UpdateReplacePolicy', 'RetainExceptOnCreate', 'Delete, Retain, Snapshot'],
  ])('refuses %s: %s', (field, name, policies) => {
    const { report, lines } = reports();
    readPolicy(textHere(name), field, report);
    expect(lines).toEqual([`1: ${field} takes ${policies}`]);
  });

  it('refuses what is no text', () => {
    const { report, lines } = reports();
    readPolicy(refHere('P'), 'DeletionPolicy', report);
    expect(lines).toEqual(['1: DeletionPolicy must be plain text']);
  });
});
