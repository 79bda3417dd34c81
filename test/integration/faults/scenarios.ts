// Everything that is tried.
import { CREATES } from './creates';
import { OTHERS } from './others';
import type { Scenario } from './scenario';
import { UPDATES } from './updates';

export const SCENARIOS: readonly Scenario[] = [...CREATES, ...UPDATES, ...OTHERS];
