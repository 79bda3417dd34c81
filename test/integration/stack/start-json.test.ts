// `npm start -- --json`: what programs read.
import { JSON_KINDS } from '../../../local/stack/print/json-kinds';
import { npmStart, useFiles } from './npm-start';

const POOL = 'Resources:\n  Pool: {Type: AWS::Cognito::UserPool}\n';
const user = (properties: string, name = 'robot') =>
  `  Robot: {Type: Acme::Cognito::UserPoolUser, Properties: {UserPoolId: !Ref Pool, Username: ${name}, ${properties}}}\n`;
const PASSWORDS = ['Planted-Horse-1', 'Planted-Staple-2', 'Planted-Echo-3', 'feeble-pw'];

const FILES = {
  'good.yaml': `Parameters: {Token: {Type: String, NoEcho: true}}
${POOL}${user('Password: Planted-Horse-1, ClientMetadata: {k: !Ref Token}, UserAttributes: [{Name: nickname, Value: !Ref Token}], ValidationData: [{Name: a, Value: !Ref Token}]', '!Ref Token')}
Outputs: {Sub: {Value: !GetAtt Robot.Sub}, Token: {Value: !Ref Token}}
`,
  'next.yaml': `Parameters: {Token: {Type: String, NoEcho: true}}
${POOL}${user('Password: Planted-Staple-2', '!Ref Token')}`,
  'refused.yaml': POOL + user('Password: feeble-pw'),
  'wrong.yaml': POOL + user('Passwort: feeble-pw'),
};

// Whether docs/local.md tells of such an object: all that is in it, and all that has to be.
function isDescribed({ kind, ...rest }: Record<string, unknown>): boolean {
  const { fields = [] } = JSON_KINDS.find((one) => one.kind === kind) ?? {};
  const names = fields.map((field) => field.replace('?', ''));
  const due = fields.filter((field) => !field.endsWith('?'));
  return due.every((name) => name in rest) && Object.keys(rest).every((key) => names.includes(key));
}

describe('npm start -- --json', () => {
  const folder = useFiles(FILES);

  const run = async (...args: string[]) => {
    const { code, output, errors } = await npmStart(folder.path, [...args, '--json']);
    for (const password of PASSWORDS) expect(output + errors).not.toContain(password);
    const told = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(told.filter((one) => !isDescribed(one))).toEqual([]);
    return { code, errors, told, of: (kind: string) => told.filter((one) => one.kind === kind) };
  };

  it('tells the story of the team', async () => {
    const { code, errors, told, of } = await run();
    expect([code, errors]).toEqual([0, '']);
    expect(told[0]).toMatchObject({ kind: 'endpoints', cognito: expect.any(String) });
    expect(told.at(-1)).toEqual({ kind: 'end', ok: true });
    expect(of('step').at(1)).toEqual({
      kind: 'step',
      title: 'Update it to examples/team-changed.yaml',
    });
    expect(of('event')).toContainEqual(
      expect.objectContaining({ status: 'UPDATE_COMPLETE', logicalId: 'Ben' }),
    );
    expect(of('mail')).toContainEqual(expect.objectContaining({ username: 'dan' }));
    expect(of('updated-user').map(({ isSame }) => isSame)).toEqual([true, true, true]);
    expect(of('drift')).toContainEqual({
      kind: 'drift',
      logicalId: 'Ben',
      status: 'MODIFIED',
      differences: [
        { path: '/UserAttributes/custom:department', expected: 'Sales', actual: 'Marketing' },
      ],
    });
    expect(
      of('user')
        .map(({ identifier }) => identifier.Username)
        .sort(),
    ).toEqual(['ben', 'chiara', 'dan', 'reporter']);
    expect(of('output').map(({ name }) => name)).toEqual(['BenSub', 'BenSub']);
  });

  it('shows no password and no NoEcho parameter of a template', async () => {
    const parameters = ['--parameters', 'Token=Planted-Echo-3'];
    const { code, of } = await run('good.yaml', 'next.yaml', ...parameters);
    expect(code).toBe(0);
    expect(of('output').map(({ value }) => value)).toContain('****');
    expect(of('user').map(({ identifier }) => identifier.Username)).toEqual(['****']);
  });

  it('ends with what failed and where', async () => {
    const { code, told } = await run('refused.yaml');
    expect(code).toBe(1);
    expect(told.at(-1)).toMatchObject({
      kind: 'end',
      ok: false,
      reason: expect.stringMatching(/^the stack ended in /),
      problems: [{ logicalId: 'Robot', file: 'refused.yaml', line: 3 }],
    });
  });

  it('ends with each line of a template that is not right', async () => {
    const { code, told } = await run('wrong.yaml');
    expect(code).toBe(1);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ ok: false, problems: [{ file: 'wrong.yaml', line: 3 }] });
  });

  it('ends even where the command line can’t be understood', async () => {
    const { code, told } = await run('--nope');
    expect(code).toBe(2);
    expect(told).toEqual([
      { kind: 'end', ok: false, reason: expect.stringContaining('--nope'), problems: [] },
    ]);
  });
});
