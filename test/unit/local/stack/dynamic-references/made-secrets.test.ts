import { madeSecrets } from '../../../../../local/stack/dynamic-references/made-secrets';
import { secretsOf } from '../../../../support/stack';

const ARN = 'arn:aws:secretsmanager:us-east-1:123456789012:secret:robot-AbCdEf';
const SECRET = { arn: ARN, name: 'robot', versions: new Map([['v1', 'hush']]) };

describe('madeSecrets', () => {
  it('finds a secret by its name and its ARN, until it is forgotten', () => {
    const hidden: string[] = [];
    const made = madeSecrets((text) => hidden.push(text));
    made.keep(SECRET, ['hush']);
    expect(made.find('robot')).toBe(SECRET);
    expect(made.find(ARN)).toBe(SECRET);
    expect([...made.byId().keys()]).toEqual([ARN, 'robot', ARN.slice(0, -7)]);
    expect(hidden).toEqual(['hush']);
    made.forget(ARN);
    expect(made.find('robot')).toBeUndefined();
  });

  it('answers references before the file does, and hides what it was told to', () => {
    const references = secretsOf('secretsmanager: {robot: {v1: from the file}}');
    expect(references.answer('{{resolve:secretsmanager:robot}}')).toMatchObject({
      value: 'from the file',
    });
    references.made.keep(SECRET, ['hush']);
    expect(references.answer(`{{resolve:secretsmanager:${ARN}}}`)).toMatchObject({ value: 'hush' });
    expect(references.answer('{{resolve:secretsmanager:robot}}')).toMatchObject({ value: 'hush' });
    expect(references.hide('hush')).toBe('****');
  });
});
