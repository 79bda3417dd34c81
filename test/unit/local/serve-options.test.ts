// The command line of `npm run serve`.
import { serveOptions } from '../../../local/serve-options';

describe('serveOptions', () => {
  it('defaults to ports 9230 and 3001', () => {
    expect(serveOptions([])).toEqual({ cognitoPort: 9230, lambdaPort: 3001, help: false });
  });

  it('takes both ports, 0 for any free one', () => {
    const args = ['--cognito-port', '0', '--lambda-port=65535'];
    expect(serveOptions(args)).toMatchObject({ cognitoPort: 0, lambdaPort: 65535 });
  });

  it.each(['', '-1', '1.5', '65536', '1e3', 'http'])('refuses %j for a port', (value) => {
    expect(() => serveOptions([`--lambda-port=${value}`])).toThrow(
      `--lambda-port must be a number from 0 to 65535, not "${value}"`,
    );
  });

  it.each(['--help', '-h'])('takes %s', (flag) => {
    expect(serveOptions([flag])).toMatchObject({ help: true });
  });

  it.each([['--port', '1'], ['9230']])('refuses what it does not know: %s', (...args) => {
    expect(() => serveOptions(args)).toThrow(args[0]);
  });
});
