import { refuseUser } from '../../../../../local/stack/resources/user-mistakes';
import { mapHere, refHere, reports, textHere } from '../../../../support/stack';

function refused(properties: Parameters<typeof mapHere>[0]): string[] {
  const { report, lines } = reports();
  const map = mapHere(properties);
  if (map.kind === 'map') refuseUser(map, report);
  return lines;
}

describe('a template of a user is refused', () => {
  it.each(['Password', 'TemporaryPassword'])(
    'with an empty %s, and told how to leave it out',
    (name) => {
      expect(refused({ [name]: textHere('') })).toEqual([
        expect.stringContaining(`${name} is empty: give one, or leave ${name} out`),
      ]);
    },
  );

  it('with both passwords, known yet or not', () => {
    const both = { Password: refHere('Secret'), TemporaryPassword: textHere('x') };
    expect(refused(both)).toEqual([expect.stringContaining('leave one')]);
  });

  it('for nothing else', () => {
    expect(refused({ Password: textHere('x'), Username: textHere('') })).toEqual([]);
  });
});
