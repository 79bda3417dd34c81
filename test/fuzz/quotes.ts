// Errors of a service that quote what they were given, somewhere in their words.
import fc from 'fast-check';
import { FORMS } from '../support/secrets/forms';
import { hostileText } from './texts';

/** A piece of a secret in a form, between other words; `which` chooses among those that were given. */
interface Part {
  readonly before: string;
  readonly which: number;
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

/** An error to be answered in place of a call. */
export interface Quote {
  readonly name: string;
  readonly status?: number;
  readonly parts: readonly Part[];
  readonly after: string;
  /** How many calls go well first, and how many are then refused. */
  readonly skip: number;
  readonly times: number;
}

const RETRIED = ['InternalErrorException', 'TooManyRequestsException', ''];
const NAMES = [
  ...['UserLambdaValidationException', 'InvalidPasswordException', 'InvalidParameterException'],
  ...['UnexpectedLambdaException', 'CodeDeliveryFailureException', 'NotAuthorizedException'],
  ...['ExpiredTokenException', 'AccessDeniedException', 'LimitExceededException', 'NoSuchError'],
  ...['UsernameExistsException', 'AliasExistsException', 'UserNotFoundException'],
  ...['ResourceNotFoundException', 'PasswordHistoryPolicyViolationException', 'toString'],
  ...RETRIED,
];

// Places where a message is cut matter: it is read up to 4,096 characters, and shown up to 500.
const before = fc.oneof(
  hostileText,
  fc
    .tuple(fc.constantFrom('x', ' ', 'İ', '😀', '.'), fc.oneof(fc.nat(600), fc.nat(4_200)))
    .map(([letter, count]) => letter.repeat(count)),
);

const part: fc.Arbitrary<Part> = fc.record({
  before,
  which: fc.nat(100),
  form: fc.constantFrom(...Object.keys(FORMS)),
  start: fc.oneof(fc.constant(0), fc.nat(30)),
  end: fc.oneof(fc.constant(0), fc.nat(30)),
});

/** The error, once where the service is asked again, else for good mostly. */
export const quote: fc.Arbitrary<Quote> = fc
  .record({
    name: fc.constantFrom(...NAMES),
    status: fc.option(fc.constantFrom(400, 403, 404, 409, 413), { nil: undefined }),
    parts: fc.array(part, { maxLength: 3 }),
    after: hostileText,
    skip: fc.nat(3),
    times: fc.constantFrom(1, 2, 100),
  })
  .map((error) => (RETRIED.includes(error.name) ? { ...error, times: 1 } : error));

/** What the error says where these secrets were given. */
export function saidBy({ parts, after }: Quote, secrets: readonly string[]): string {
  const said = parts.map((one) => {
    const secret = secrets[one.which % secrets.length] ?? '';
    const formed = FORMS[one.form]?.(secret) ?? '';
    // At least eight characters of it, where it has them.
    const start = Math.min(one.start, Math.max(0, formed.length - 8));
    return one.before + formed.slice(start, Math.max(start + 8, formed.length - one.end));
  });
  return said.join('') + after;
}
