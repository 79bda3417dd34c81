// The conformance table: every behaviour, by theme.
import { access } from './access';
import { addresses } from './addresses';
import { aliasConflicts } from './alias-conflicts';
import { aliases } from './aliases';
import { attributeChanges } from './attribute-changes';
import { attributeRefusals } from './attribute-refusals';
import { attributeTypes } from './attribute-types';
import type { Behaviour } from './behaviour';
import { clientChanges } from './client-changes';
import { clientSecrets } from './client-secrets';
import { clients } from './clients';
import { creating } from './creating';
import { deleting } from './deleting';
import { filters } from './filters';
import { firstSignIn } from './first-sign-in';
import { groupChanges } from './group-changes';
import { groupPages } from './group-pages';
import { groups } from './groups';
import { inviting } from './inviting';
import { letterCase } from './letter-case';
import { mediums } from './mediums';
import { members } from './members';
import { memberships } from './memberships';
import { newAttributes } from './new-attributes';
import { pages } from './pages';
import { passwordHistory } from './password-history';
import { passwordless } from './passwordless';
import { passwords } from './passwords';
import { poolChanges } from './pool-changes';
import { poolDefaults } from './pool-defaults';
import { poolSchemas } from './pool-schemas';
import { poolSettings } from './pool-settings';
import { pools } from './pools';
import { refreshing } from './refreshing';
import { signingIn } from './signing-in';
import { states } from './states';
import { validation } from './validation';
import { verifiedFlags } from './verified-flags';
import { wire } from './wire';

export const themes: Record<string, readonly Behaviour[]> = {
  pools,
  'settings of pools': poolSettings,
  'schemas of pools': poolSchemas,
  'defaults of pools': poolDefaults,
  'changed pools': poolChanges,
  creating,
  'new attributes': newAttributes,
  inviting,
  mediums,
  passwordless,
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
  'members of groups': members,
  'pages of groups': groupPages,
  'changed groups': groupChanges,
  clients,
  'changed clients': clientChanges,
  'secrets of clients': clientSecrets,
  'signing in': signingIn,
  'first sign-in': firstSignIn,
  refreshing,
  access,
  deleting,
  validation,
  wire,
};
