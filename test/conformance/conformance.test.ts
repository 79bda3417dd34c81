// The conformance table against the embedded user pools, and where moto is right against moto as well.
import type { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';
import { startCognito } from '../../local/cognito/server';
import { cognitoClient } from '../support/cognito';
import { startMoto } from '../support/moto';
import type { Behaviour } from './behaviour';
import { themes } from './themes';

const all = Object.values(themes).flat();
const forMoto = all.filter((row) => row.moto);

interface Target {
  url: string;
  close(): Promise<void>;
}

function conforms(
  title: string,
  start: () => Promise<Target>,
  applies: (row: Behaviour) => boolean,
): void {
  describe(`${title}: ${all.filter(applies).length} behaviours`, () => {
    let target: Target;
    let cognito: CognitoIdentityProvider;

    beforeAll(async () => {
      target = await start();
      cognito = cognitoClient(target.url);
    });

    afterAll(async () => {
      cognito.destroy();
      await target.close();
    });

    for (const [theme, rows] of Object.entries(themes)) {
      for (const row of rows.filter(applies)) {
        it(`${theme}: ${row.behaviour}`, async () => {
          expect(await row.act(cognito)).toEqual(row.expected);
        });
      }
    }
  });
}

conforms('embedded user pools', startCognito, (row) => !row.flattenCase);
conforms(
  'embedded user pools that flatten letter case',
  () => startCognito({ flattenCase: true }),
  (row) => row.flattenCase === true,
);
conforms(
  'embedded user pools that flatten the case of usernames alone',
  () => startCognito({ flattenCase: 'usernames' }),
  (row) => row.flattenCase === 'usernames',
);
conforms('moto', startMoto, (row) => row.moto);

describe('conformance table', () => {
  it('names every behaviour once', () => {
    const names = all.map((row) => row.behaviour);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('gives each behaviour a source', () => {
    expect(all.filter((row) => row.source === '')).toEqual([]);
  });

  it('leaves moto a good part of it as an independent witness', () => {
    expect(forMoto.length).toBeGreaterThan(all.length / 3);
  });
});
