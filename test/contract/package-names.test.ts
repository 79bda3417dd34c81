// The names that `npm run package` refuses, before it makes anything.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const packing = (...args: string[]) =>
  spawnSync('sh', ['scripts/package.sh', ...args], { cwd: ROOT, encoding: 'utf8' });

describe('npm run package', () => {
  it.each([
    ['User', 'three parts'],
    ['Acme::Cognito', 'three parts'],
    ['Acme::Cognito::User::MODULE', 'more than three parts'],
    ['Acme::C::User', "its part 'C' is shorter than 2 characters"],
    [`Acme::Cognito::${'u'.repeat(65)}`, `'${'u'.repeat(65)}' is longer than 64 characters`],
    ['Acme::Cognito::User_Pool', "its part 'User_Pool' has more in it than letters and digits"],
    ['Acme::Cognito::Ü1', "its part 'Ü1' has more in it"],
    ['Alexa::Cognito::User', "AWS reserves 'Alexa'"],
    ['AMZN::Cognito::User', "AWS reserves 'AMZN'"],
    ['Amazon::Cognito::User', "AWS reserves 'Amazon'"],
    ['AWS::Cognito::UserPoolUser', "AWS reserves 'AWS'"],
    ['Custom::Cognito::User', "AWS reserves 'Custom'"],
    ['Dev::Cognito::User', "AWS reserves 'Dev'"],
    ['aws::Cognito::User', "AWS reserves 'aws'"],
  ])('refuses %s, with the reason', (typeName, reason) => {
    const earlier = ['--type-name', 'Acme::Cognito::UserPoolUser'];
    const written = [['--type-name', typeName], [`--type-name=${typeName}`]];
    for (const args of [...written, [...earlier, ...(written[0] ?? [])]]) {
      const refused = packing(...args);
      expect([refused.status, refused.stdout]).toEqual([2, '']);
      expect(refused.stderr).toContain(`The type can't be named '${typeName}'`);
      expect(refused.stderr).toContain(reason);
    }
  });

  it('explains, where no name is said, why it needs one', () => {
    const { status, stdout, stderr } = packing();
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('AWS keeps its own names');
  });
});
