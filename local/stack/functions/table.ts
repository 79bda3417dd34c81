// All the functions of a template.
import { ASSERTIONS } from './assertions';
import type { Intrinsic } from './intrinsic';
import { LISTS } from './lists';
import { LOGICS } from './logic';
import { LOOKUPS } from './lookups';
import { REFERENCES } from './references';
import { TEXTS } from './texts';

/** The functions by their long names. */
export const FUNCTIONS: ReadonlyMap<string, Intrinsic> = new Map(
  Object.entries({ ...REFERENCES, ...TEXTS, ...LISTS, ...LOOKUPS, ...LOGICS, ...ASSERTIONS }),
);
