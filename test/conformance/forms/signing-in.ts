// Rows about signing in that differ in the pool and in the name.
import { refusal } from '../../support/refusal';
import { type App, type AppOptions, app, CHOSEN, claims } from '../arrange/app';
import type { Behaviour } from '../behaviour';

/** Who signs in under a name once ann has a permanent password. */
export function signedIn(
  row: Pick<Behaviour, 'behaviour' | 'source' | 'moto'>,
  options: AppOptions,
  name: string,
): Behaviour {
  return {
    ...row,
    async act(cognito) {
      const pool = await app(cognito, options);
      await pool.setPassword(CHOSEN);
      const { sub } = await pool.get(options.username ?? 'ann');
      const { AuthenticationResult } = await pool.signIn(name, CHOSEN);
      return claims(AuthenticationResult?.AccessToken).sub === sub;
    },
    expected: true,
  };
}

/** With what a sign-in is refused. */
export function refused(
  row: Pick<Behaviour, 'behaviour' | 'source' | 'moto'>,
  signIn: (pool: App) => Promise<unknown>,
  expected: string,
  { look = refusal, options }: { look?: typeof refusal; options?: AppOptions } = {},
): Behaviour {
  return {
    ...row,
    async act(cognito) {
      const pool = await app(cognito, options);
      await pool.setPassword(CHOSEN);
      return look(signIn(pool));
    },
    expected,
  };
}
