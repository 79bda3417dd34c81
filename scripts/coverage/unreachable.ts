// Branches of src that no test can reach, each with the reason.
import type { Unreachable } from './verdict';

export const UNREACHABLE: readonly Unreachable[] = [];
