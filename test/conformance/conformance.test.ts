// The conformance table against the embedded user pools, where moto is right against moto as well, and on
// request against a real account (docs/conformance.md).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';
import { startCognito } from '../../local/cognito/server';
import { startMoto } from '../support/moto';
import { accountAsked, isForAccount } from './account';
import type { Behaviour } from './behaviour';
import { account, emulator, type Target } from './target';
import { themes } from './themes';

const all = Object.values(themes).flat();
const forMoto = all.filter((row) => row.moto);
const ACCOUNT_TIMEOUT = 300_000;

function conforms(
  title: string,
  start: () => Promise<Target>,
  applies: (row: Behaviour) => boolean,
  timeout?: number,
): void {
  describe(`${title}: ${all.filter(applies).length} behaviours`, () => {
    let target: Target;
    let cognito: CognitoIdentityProvider;

    beforeAll(async () => {
      target = await start();
      cognito = target.cognito;
    });

    afterAll(() => target.close(), timeout);

    for (const [theme, rows] of Object.entries(themes)) {
      for (const row of rows.filter(applies)) {
        const test = async () => expect(await row.act(cognito)).toEqual(row.expected);
        it(`${theme}: ${row.behaviour}`, test, timeout);
      }
    }
  });
}

conforms(
  'embedded user pools',
  () => emulator(startCognito),
  (row) => !row.flattenCase,
);
conforms(
  'embedded user pools that flatten letter case',
  () => emulator(() => startCognito({ flattenCase: true })),
  (row) => row.flattenCase === true,
);
conforms(
  'embedded user pools that flatten the case of usernames alone',
  () => emulator(() => startCognito({ flattenCase: 'usernames' })),
  (row) => row.flattenCase === 'usernames',
);
conforms(
  'moto',
  () => emulator(startMoto),
  (row) => row.moto,
);
if (accountAsked(process.env)) {
  conforms('the account of the environment', account, isForAccount, ACCOUNT_TIMEOUT);
}

describe('conformance table', () => {
  it('names every behaviour once', () => {
    const names = all.map((row) => row.behaviour);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('gives each behaviour a source', () => {
    expect(all.filter((row) => row.source === '')).toEqual([]);
  });

  it('has the counts that docs/conformance.md tells', () => {
    const text = readFileSync(join(__dirname, '../../docs/conformance.md'), 'utf8');
    const counts = [...text.matchAll(/^\| [^|]+ \| (\d+)/gm)].map(([, count]) => Number(count));
    expect(counts).toEqual([
      all.filter((row) => !row.flattenCase).length,
      all.filter((row) => row.flattenCase === true).length,
      all.filter((row) => row.flattenCase === 'usernames').length,
      forMoto.length,
      all.filter(isForAccount).length,
    ]);
  });

  it('leaves moto a good part of it as an independent witness', () => {
    expect(forMoto.length).toBeGreaterThan(all.length / 3);
  });
});
