import { templateOf } from '../../../../support/stack';
import { linesOf, readingProblems } from './problems';

const RESOURCES = 'Resources:\n  R: {Type: A::B::C}\n';

describe('readParameters', () => {
  it('warns of defaults and allowed values that lost their form', () => {
    const { warnings } = templateOf(`${RESOURCES}Parameters:
  A: {Type: String, Default: no, NoEcho: yes}
  B: {Type: String, AllowedValues: [on, x]}
  C: {Type: Number, Default: +5}
  D: {Type: Number, Default: 010}`);
    expect(linesOf(warnings).map((line) => line.slice(0, 24))).toEqual([
      '4: no is the boolean fal',
      '5: on is the boolean tru',
      '7: 010 is the number 8 t',
    ]);
  });

  it('counts them', () => {
    const many = Array.from({ length: 201 }, (_, index) => `  P${index}: {Type: String}\n`);
    expect(readingProblems(`${RESOURCES}Parameters:\n${many.join('')}`)).toEqual([
      '4: a template can have 200 Parameters, this one has 201: split the stack',
    ]);
  });
});
