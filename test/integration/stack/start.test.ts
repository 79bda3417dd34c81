import { tmpdir } from 'node:os';
import { npmStart } from './npm-start';

describe('npm start', () => {
  it('tells the story of the team, in which the changed users stay the same', async () => {
    const { code, output, errors } = await npmStart(tmpdir(), []);
    expect(errors).toBe('');
    expect(code).toBe(0);
    for (const name of ['Ben', 'Chiara', 'Reporter']) {
      expect(output).toMatch(new RegExp(`${name} is the same user: Sub still [0-9a-f-]{36}`));
    }
    expect(output).toContain(
      '/UserAttributes/custom:department: expected "Sales", actual "Marketing"',
    );
    expect(output).toContain('/Enabled: expected false, actual true');
    expect(output).not.toMatch(/Correct-Horse|Battery-Staple/);
    expect(output).toMatch(/DELETE_COMPLETE +AWS::CloudFormation::Stack +team/);
    expect(output).toMatch(/^ {2}Pool, Editors, Dan, Reporter {2}IN_SYNC$/m);
    expect(output).not.toContain('\u001b');
    // A screen of 54 rows and a half.
    expect(output.split('\n').length).toBeLessThanOrEqual(81);
  });

  it('shows its usage for an option that it does not have', async () => {
    const { code, errors } = await npmStart(tmpdir(), ['--nope']);
    expect(code).toBe(2);
    expect(errors).toMatch(/^Usage: npm start[\s\S]*--nope is not an option/);
  });

  it('closes everything on Ctrl-C', async () => {
    const { code, output } = await npmStart(tmpdir(), [], (interrupt) => interrupt());
    expect(code).toBe(130);
    expect(output).not.toContain('Done.');
  });
});
