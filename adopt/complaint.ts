// What is said when an adoption fails, and what to do then.
import { membersOf, messageOf } from '../local/unknown';
import { asSentence } from '../src/user/words';
import type { AdoptOptions } from './options';

type Words = (said: string, options: AdoptOptions) => string;

const PERMISSIONS =
  'cognito-idp:DescribeUserPool, ListUsers, ListGroups and ListUsersInGroup on the user pool';

// What is said about signatures quotes what was signed, a session token included.
const WORDS: readonly (readonly [errors: RegExp, words: Words])[] = [
  [
    /^ResourceNotFoundException$/,
    (_said, { userPoolId, region, endpoint }) =>
      endpoint
        ? `There is no user pool ${userPoolId} at ${endpoint}: check the ID. npm run serve forgets its pools when it ends.`
        : `There is no user pool ${userPoolId} in ${region} of this account: check the ID, the profile and --region.`,
  ],
  [
    /^(NotAuthorizedException|AccessDenied(Exception)?)$/,
    (said) => `${asSentence(said)} The command needs ${PERMISSIONS}.`,
  ],
  [
    /^(CredentialsProviderError|TokenProviderError)$/,
    () =>
      'The AWS SDK finds no valid credentials: set AWS_PROFILE or sign in, as for the AWS CLI. Pools of ' +
      'npm run serve need none, but --endpoint.',
  ],
  [
    /^(ExpiredToken|IncompleteSignature|InvalidSignature|InvalidClientTokenId|MissingAuthenticationToken|SignatureDoesNotMatch|UnrecognizedClient)/,
    () => 'AWS does not accept these credentials: sign in again.',
  ],
  [
    /^InvalidParameterException$/,
    (said, { filter }) =>
      filter === undefined ? said : `${asSentence(said)} The filter is ListUsers' own: ${filter}`,
  ],
  [
    /^TooManyRequestsException$/,
    () =>
      'Cognito has throttled every try for minutes: others use the quota of the account. Try later.',
  ],
  [
    /^EPROTO$/,
    (said, { endpoint }) =>
      endpoint
        ? `What answers at ${endpoint} speaks no TLS: the endpoint of npm run serve begins with http://.`
        : said,
  ],
  [
    /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|TimeoutError)$/,
    (_said, { endpoint, region }) =>
      `Nothing answers at ${endpoint ?? `Cognito in ${region}`}: check the network${endpoint ? ', and whether npm run serve is running' : ''}.`,
  ],
];

/** What went wrong, and what to do. */
export function complaint(error: unknown, options: AdoptOptions): string {
  const { name, code } = membersOf(error);
  const [, words] =
    WORDS.find(([errors]) => errors.test(`${name}`) || errors.test(`${code}`)) ?? [];
  const said = messageOf(error);
  return words ? words(said, options) : said || `${error}`;
}
