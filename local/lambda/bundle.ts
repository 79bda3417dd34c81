// The bundle that functions run, what ships unless the environment names another, and what is measured of it.
import { join, resolve } from 'node:path';

const ROOT = join(__dirname, '../..');
const { FUNCTION_BUNDLE, FUNCTION_COVERAGE } = process.env;

/** Folder of the bundle. */
export const BUNDLE = resolve(ROOT, FUNCTION_BUNDLE || 'build/TypeFunction');

/** Has each process of a function leave, when it ends, which of its code it ran; nothing unless asked for. */
export const MEASURED: Record<string, string> = FUNCTION_COVERAGE
  ? { NODE_V8_COVERAGE: resolve(ROOT, FUNCTION_COVERAGE) }
  : {};
