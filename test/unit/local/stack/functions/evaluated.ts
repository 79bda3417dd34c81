// Evaluates the YAML text of a value, as it stands in a template, and shows what becomes of it.
import { decode } from '../../../../../local/stack/functions/decode';
import type { Language } from '../../../../../local/stack/functions/intrinsic';
import { resolve } from '../../../../../local/stack/functions/resolve';
import { PLANNED, type Scope } from '../../../../../local/stack/functions/scope';
import { reports } from '../../../../support/stack';
import { parsed, shown } from '../template/parsed';

/** What evaluation makes of it, and the problems that it tells. */
export function evaluated(
  source: string,
  { known = {}, ...language }: Partial<Language> & { known?: Partial<Scope> } = {},
): { value: unknown; lines: string[] } {
  const { report, lines } = reports();
  const scope: Scope = { ...PLANNED, reference: (one) => one, report, ...known };
  const all: Language = { part: 'values', extensions: true, serverless: false, ...language };
  const value = resolve(decode(parsed(source), all, report), scope);
  return { value: shown(value), lines };
}
