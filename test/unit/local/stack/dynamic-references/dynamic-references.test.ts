import { secretsOf } from '../../../../support/stack';

describe('dynamicReferences', () => {
  const references = () =>
    secretsOf(`secretsmanager: {a: {v1: hush, v2: hush-hush, v3: 'q"uoted'}, b: {v1: ''}}
ssm: {p: example.com}`);

  it('hides the secrets that it gave out, the longest first, and no others', () => {
    const { answer, hide } = references();
    expect(hide('hush')).toBe('hush');
    answer('{{resolve:secretsmanager:a:SecretString:::v1}}');
    answer('{{resolve:secretsmanager:a:SecretString:::v2}}');
    expect(hide('hush-hush, hush and hush')).toBe('****, **** and ****');
  });

  it('hides a secret that a message quotes as JSON', () => {
    const { answer, hide } = references();
    answer('{{resolve:secretsmanager:a}}');
    expect(hide(`{"got":${JSON.stringify('q"uoted')}} and q"uoted`)).toBe(
      '{"got":"****"} and ****',
    );
  });

  it('shows plain parameters, and is not put off by an empty secret', () => {
    const { answer, hide } = references();
    answer('{{resolve:ssm:p}}');
    answer('{{resolve:secretsmanager:b}}');
    expect(hide('at example.com')).toBe('at example.com');
  });
});
