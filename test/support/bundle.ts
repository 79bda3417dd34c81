// Throw-away bundles: a folder with a handlers.js of the test's own, as build/TypeFunction would be.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes a folder whose handlers.js has `body` as the body of `entrypoint(event, context)`. */
export function makeBundle(body: string): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  const entrypoint = `exports.entrypoint = async (event, context) => {\n${body}\n};\n`;
  const testEntrypoint = `exports.testEntrypoint = async () => 'from testEntrypoint';\n`;
  writeFileSync(join(folder, 'handlers.js'), entrypoint + testEntrypoint);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
