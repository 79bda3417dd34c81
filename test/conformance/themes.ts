// The conformance table: every behaviour, by theme.
import { access } from './access';
import { addresses } from './addresses';
import { aliasConflicts } from './alias-conflicts';
import { aliases } from './aliases';
import { attributeChanges } from './attribute-changes';
import { attributeRefusals } from './attribute-refusals';
import { attributeTypes } from './attribute-types';
import type { Behaviour } from './behaviour';
import { clients } from './clients';
import { creating } from './creating';
import { deleting } from './deleting';
import { filters } from './filters';
import { firstSignIn } from './first-sign-in';
import { groupPages } from './group-pages';
import { groups } from './groups';
import { inviting } from './inviting';
import { letterCase } from './letter-case';
import { memberships } from './memberships';
import { newAttributes } from './new-attributes';
import { pages } from './pages';
import { passwordHistory } from './password-history';
import { passwords } from './passwords';
import { poolSettings } from './pool-settings';
import { pools } from './pools';
import { signingIn } from './signing-in';
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
  'password history': passwordHistory,
  states,
  filters,
  pages,
  groups,
  memberships,
  'pages of groups': groupPages,
  clients,
  'signing in': signingIn,
  'first sign-in': firstSignIn,
  access,
  deleting,
  validation,
};
