// `npm start` as it is: the story of the team.
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ended } from '../../support/ended';
import { npmStart } from './npm-start';

const ROOT = join(__dirname, '../../..');

describe('npm start', () => {
  let told: Ended;
  beforeAll(async () => {
    told = await npmStart(tmpdir(), []);
  });

  it('tells the story of the team, in which the changed users stay the same', () => {
    const { code, output, errors } = told;
    expect(errors).toBe('');
    expect(code).toBe(0);
    for (const name of ['Ben', 'Chiara', 'Reporter']) {
      expect(output).toMatch(new RegExp(`${name} is the same user: Sub still [0-9a-f-]{36}`));
    }
    expect(output).toContain('/UserAttributes/custom:department: "Sales" → "Marketing"');
    expect(output).toContain('/Enabled: false → true');
    expect(output).not.toMatch(/Correct-Horse|Battery-Staple/);
    expect(output).toMatch(/DELETE_COMPLETE +AWS::CloudFormation::Stack +team/);
    expect(output).toMatch(/^ {2}Pool, Editors, Dan, Reporter {2}IN_SYNC$/m);
    expect(output).not.toContain('\u001b');
    expect(output).toContain(
      '(would have sent ben an invitation by email to ben.castle@example.com)',
    );
    // A screen of 54 rows and a half.
    expect(output.split('\n').length).toBeLessThanOrEqual(81);
  });

  it('prints events that fit 80 columns', () => {
    const rows = told.output
      .split('\n')
      .filter((line) => /^\d\d:\d\d:\d\d {2}|^ {10}\(/.test(line));
    expect(rows.length).toBeGreaterThan(40);
    expect(rows.filter(({ length }) => length > 80)).toEqual([]);
  });

  it('shows its usage when asked, and nothing else', async () => {
    const { code, output, errors } = await npmStart(tmpdir(), ['mine.yaml', '--help']);
    expect([code, errors]).toEqual([0, '']);
    expect(output).toBe(readFileSync(join(ROOT, 'scripts/usage/start.txt'), 'utf8'));
  });

  it('shows its usage for an option that it does not have', async () => {
    const { code, errors } = await npmStart(tmpdir(), ['--nope']);
    expect(code).toBe(2);
    expect(errors).toMatch(/^Usage: npm start[\s\S]*--nope is not an option/);
  });

  it('closes everything on Ctrl-C, and says so in one line', async () => {
    let isInterrupted = false;
    const { code, output, errors } = await npmStart(tmpdir(), [], (soFar, interrupt) => {
      if (isInterrupted || !soFar.includes('Acme::Cognito::UserPoolUser')) return;
      isInterrupted = true;
      interrupt();
    });
    expect(code).toBe(130);
    expect(output).not.toMatch(/Done\.|_FAILED|ROLLBACK/);
    expect(errors).toBe('Interrupted. Nothing of it is left.\n');
  });
});
