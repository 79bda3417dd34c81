// The conformance table: every behaviour, by theme.
import { addresses } from './addresses';
import { aliasConflicts } from './alias-conflicts';
import { aliases } from './aliases';
import { attributeChanges } from './attribute-changes';
import { attributeRefusals } from './attribute-refusals';
import { attributeTypes } from './attribute-types';
import type { Behaviour } from './behaviour';
import { creating } from './creating';
import { deleting } from './deleting';
import { filters } from './filters';
import { inviting } from './inviting';
import { letterCase } from './letter-case';
import { newAttributes } from './new-attributes';
import { pages } from './pages';
import { passwords } from './passwords';
import { poolSettings } from './pool-settings';
import { pools } from './pools';
import { states } from './states';
import { validation } from './validation';
import { verifiedFlags } from './verified-flags';

export const themes: Record<string, readonly Behaviour[]> = {
  pools,
  'settings of pools': poolSettings,
  creating,
  'new attributes': newAttributes,
  inviting,
  aliases,
  'alias conflicts': aliasConflicts,
  'addresses to sign in by': addresses,
  'letter case': letterCase,
  'changed attributes': attributeChanges,
  'refused attributes': attributeRefusals,
  'types of attributes': attributeTypes,
  'verified flags': verifiedFlags,
  passwords,
  states,
  filters,
  pages,
  deleting,
  validation,
};
