// Templates as people and their tools write them, run by the real `npm start`.
import { acrossStacks } from './across-stacks';
import { adopting } from './adopting';
import { aliases } from './aliases';
import { blanks } from './blanks';
import { byHand } from './by-hand';
import type { Theme } from './case';
import { loops } from './loops';
import { madeSecrets } from './made-secrets';
import { mediums } from './mediums';
import { mistakes } from './mistakes';
import { optionalUsers } from './optional-users';
import { poolChanges } from './pool-changes';
import { asItShould, runCase } from './run-case';
import { sharedPasswords } from './shared-passwords';
import { synthesised } from './synthesised';
import { tools } from './tools';
import { types } from './types';
import { words } from './words';

const THEMES: readonly Theme[] = [
  optionalUsers,
  synthesised,
  tools,
  byHand,
  loops,
  acrossStacks,
  sharedPasswords,
  mediums,
  aliases,
  blanks,
  poolChanges,
  words,
  types,
  madeSecrets,
  adopting,
  mistakes,
];

describe.each(THEMES)('$name', ({ cases }) => {
  it.concurrent.each(cases)('$title', async (one) => {
    expect(await runCase(one)).toEqual(asItShould(one));
  });
});
