// The examples of docs/reference deploy, and do what they are an example of.
import { readTemplate } from '../../../local/stack/template/template';
import { TYPE_NAME } from '../../../scripts/reference/document';
import { EXAMPLES } from '../../../scripts/reference/examples';
import { templateAround } from '../../support/reference-template';
import { secretsOf } from '../../support/stack';
import { modelOf, useEngine } from '../stack/use-engine';

const SECRETS = `
secretsmanager:
  users/ada:
    11111111-1111-4111-8111-111111111111: { password: Correct-Horse-7, temporary: Early-Bird-9 }
`;

// The others are of an output, or of what is written and never shown.
const SHOWN: Readonly<Record<string, object>> = {
  Username: { Username: 'ada' },
  UserAttributes: {
    UserAttributes: expect.arrayContaining([{ Name: 'name', Value: 'Ada Lovelace' }]),
  },
  TemporaryPassword: { UserStatus: 'FORCE_CHANGE_PASSWORD' },
  Password: { UserStatus: 'CONFIRMED' },
  Enabled: { Enabled: false },
  Groups: { Groups: ['editors'] },
  Name: { UserAttributes: [{ Name: 'preferred_username', Value: 'countess' }] },
  Value: { UserAttributes: [{ Name: 'phone_number', Value: '+15555550100' }] },
};

describe('the example in docs/reference', () => {
  const engine = useEngine(secretsOf(SECRETS));

  const templates = EXAMPLES.filter(({ language }) => language === 'yaml');
  it.each(templates)('of $property deploys', async (example) => {
    const template = readTemplate(templateAround(example, TYPE_NAME), 'reference.yaml');
    const stack = await engine.create(template);
    expect(modelOf(stack, 'Ada')).toMatchObject(SHOWN[example.property] ?? {});
    expect(stack.outputs.map(({ value }) => value)).not.toContain('');
    const outputs = example.lines.includes('GetAtt') ? 1 : 0;
    expect(stack.outputs).toHaveLength(outputs);
  });
});
