// The SDK's client by itself, bundled as the handlers are: the part of their load that nobody can leave out
// who calls Cognito with it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import schema from '../../aws-cognito-userpooluser.json';
import { BUNDLED, ROOT } from '../../scripts/bundle/options';
import { builds } from '../builds';
import { median } from '../compare';
import { runProgram } from '../program';
import type { Setting } from '../setting';

const CLIENT = '@aws-sdk/client-cognito-identity-provider';

/** Ms that a fresh process takes to load the client and the commands that the handlers send. */
export async function measureClient(setting: Setting): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'client-'));
  try {
    await bundleClient(join(folder, 'client.js'));
    const alone = {
      ...builds.ours,
      taskRoot: folder,
      handler: 'client.CognitoIdentityProviderClient',
    };
    const loads: number[] = [];
    while (loads.length < setting.samples.cold) {
      loads.push(await runProgram<number>('require', alone, setting, {}));
    }
    return median(loads);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function bundleClient(outfile: string): Promise<void> {
  const permissions = Object.values(schema.handlers).flatMap((handler) => handler.permissions);
  const commands = new Set(permissions.map((one) => `${one.replace('cognito-idp:', '')}Command`));
  const names = ['CognitoIdentityProviderClient', ...commands].join(', ');
  await build({
    ...BUNDLED,
    entryPoints: [],
    stdin: { contents: `export { ${names} } from '${CLIENT}';`, resolveDir: ROOT },
    outfile,
    minify: true,
  });
}
