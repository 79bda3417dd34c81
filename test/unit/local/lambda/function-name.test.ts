// Which function a name, an ARN or a part of one means.
import { functionNamed } from '../../../../local/lambda/function-name';
import { Refusal } from '../../../../local/lambda/refusal';

const named = (text: string, qualifier?: string) =>
  functionNamed(text, qualifier, 'us-east-1', ['TypeFunction', 'TestEntrypoint']);

const ARN = 'arn:aws:lambda:us-east-1:123456789012:function:TypeFunction';

describe('functionNamed', () => {
  it.each([
    'TypeFunction',
    'TypeFunction:$LATEST',
    ARN,
    `${ARN}:$LATEST`,
    '123456789012:function:TypeFunction',
    '123456789012:TypeFunction',
    'function:TypeFunction',
    'us-east-1:123456789012:function:TypeFunction:$LATEST',
  ])('finds it by %s', (text) => {
    expect(named(text)).toBe('TypeFunction');
    expect(named(text, '$LATEST')).toBe('TypeFunction');
  });

  it.each([
    ['Nobody', 'arn:aws:lambda:us-east-1:123456789012:function:Nobody'],
    ['TypeFunction:live', `${ARN}:live`],
    [ARN.replace('us-east-1', 'eu-west-1'), ARN.replace('us-east-1', 'eu-west-1')],
    ['999999999999:function:TypeFunction', ARN.replace('123456789012', '999999999999')],
    ['a b', 'arn:aws:lambda:us-east-1:123456789012:function:a b'],
  ])('does not find %s', (text, arn) => {
    const refusal = new Refusal(404, 'ResourceNotFoundException', `Function not found: ${arn}`);
    expect(() => named(text)).toThrow(refusal);
  });

  it('knows no version but the latest', () => {
    expect(() => named('TypeFunction', '1')).toThrow(`Function not found: ${ARN}:1`);
  });

  it('takes no two qualifiers that differ', () => {
    expect(() => named('TypeFunction:$LATEST', 'live')).toThrow('does not match the specified');
  });
});
