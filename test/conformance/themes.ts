// The conformance table: every behaviour, by theme.
import type { Behaviour } from './behaviour';
import { access } from './themes/access';
import { addresses } from './themes/addresses';
import { aliasConflicts } from './themes/alias-conflicts';
import { aliases } from './themes/aliases';
import { attributeChanges } from './themes/attribute-changes';
import { attributeRefusals } from './themes/attribute-refusals';
import { attributeTypes } from './themes/attribute-types';
import { clientChanges } from './themes/client-changes';
import { clientSecrets } from './themes/client-secrets';
import { clients } from './themes/clients';
import { creating } from './themes/creating';
import { deleting } from './themes/deleting';
import { filters } from './themes/filters';
import { firstSignIn } from './themes/first-sign-in';
import { groupChanges } from './themes/group-changes';
import { groupPages } from './themes/group-pages';
import { groups } from './themes/groups';
import { inviting } from './themes/inviting';
import { letterCase } from './themes/letter-case';
import { listedAttributes } from './themes/listed-attributes';
import { mediums } from './themes/mediums';
import { members } from './themes/members';
import { memberships } from './themes/memberships';
import { newAttributes } from './themes/new-attributes';
import { pages } from './themes/pages';
import { passwordHistory } from './themes/password-history';
import { passwordless } from './themes/passwordless';
import { passwords } from './themes/passwords';
import { poolChanges } from './themes/pool-changes';
import { poolDefaults } from './themes/pool-defaults';
import { poolSchemas } from './themes/pool-schemas';
import { poolSettings } from './themes/pool-settings';
import { pools } from './themes/pools';
import { refreshing } from './themes/refreshing';
import { signingIn } from './themes/signing-in';
import { states } from './themes/states';
import { validation } from './themes/validation';
import { verifiedFlags } from './themes/verified-flags';
import { wire } from './themes/wire';

export const themes: Readonly<Record<string, readonly Behaviour[]>> = {
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
  'listed attributes': listedAttributes,
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
