// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is the syntax of Fn::Sub.
import { textHere } from '../../../../support/stack';
import { evaluated } from './evaluated';

const known = { reference: () => textHere('1') };

describe('resolve', () => {
  it('puts values in the place of references, however deep', () => {
    expect(evaluated('{a: [{b: !Ref A}, x], c: !GetAtt A.B}', { known }).value).toEqual({
      a: [{ b: '1' }, 'x'],
      c: '1',
    });
  });

  it('evaluates functions in functions, from the inside out', () => {
    const source = '!Select [!Ref A, !Split ["-", !Join ["-", [a, !Sub "b${A}"]]]]';
    expect(evaluated(source, { known }).value).toBe('b1');
  });

  it('leaves a function as it is while a part of it is not known', () => {
    expect(evaluated('!Join ["", [!Select [0, [a]], !Ref B]]').value).toEqual({
      'Fn::Join': ['', ['a', { Ref: 'B' }]],
    });
  });

  it('leaves out what has no value', () => {
    const reference = () => ({ kind: 'nothing' as const, place: { file: '', line: 0 } });
    const source = '{a: !Ref N, b: [!Ref N, x], c: !Join [",", [!Ref N, y]]}';
    expect(evaluated(source, { known: { reference } }).value).toEqual({ b: ['x'], c: 'y' });
  });

  it('says nothing of what follows from what is not known', () => {
    const reference = () => ({ kind: 'unknown' as const, place: { file: '', line: 0 } });
    expect(evaluated('!Select [0, !Ref A]', { known: { reference } })).toEqual({
      value: '(unknown)',
      lines: [],
    });
  });
});
