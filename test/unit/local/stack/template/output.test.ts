import { readOutput } from '../../../../../local/stack/template/output';
import { HERE, reports } from '../../../../support/stack';
import { parsed } from './parsed';

function read(source: string, key = 'O') {
  const { report, lines } = reports();
  const entry = { key, place: HERE, value: parsed(source) };
  return { output: readOutput(entry, (value) => value, report), lines };
}

describe('readOutput', () => {
  it('reads the value, the name of its export and the condition', () => {
    const { output, lines } = read('{Value: v, Description: d, Export: {Name: n}, Condition: C}');
    expect(output).toMatchObject({
      name: 'O',
      value: { text: 'v' },
      exportName: { text: 'n' },
      condition: 'C',
    });
    expect(lines).toEqual([]);
  });

  it.each([
    ['{Description: x}', 'O', '1: output O needs a Value'],
    ['{Value: v, Exprt: {Name: n}}', 'O', "1: output O can't have Exprt; did you mean Export?"],
    ['{Value: v, Export: n}', 'O', '1: Export of output O must be a map'],
    ['{Value: v}', 'a-b', "1: a-b can't name an output: only letters and digits may be in it"],
  ])('refuses %s as %s', (source, key, problem) => {
    expect(read(source, key).lines).toEqual([problem]);
  });
});
