// From whatever a call threw to a Failure.
import { Failure } from '../user/failure';
import { asSentence, shortened } from '../user/words';
import { RULES, type Rule } from './error-rules';

/** The parts of an SDK error that matter here; anything thrown may lack all of them. */
interface ServiceError {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly message?: unknown;
  /** Whose fault it is: there only where the service's answer was an error that could be read. */
  readonly $fault?: unknown;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

/** As much as is quoted of the service: the advice has to fit behind it. */
const MOST_QUOTED = 500;

// A secret may be one of these words, and is struck out of the message then.
const TELLING =
  /daily email|PreSignUp|Custom(Message|EmailSender|SMSSender)|\b(email|phone[_ ]number|preferred[_ ]username)\b/gi;

/** What a rule makes of an error. */
type Verdict = Omit<Rule, 'errors'>;

const UNREADABLE: Verdict = {
  code: 'ServiceInternalError',
  fate: 'unknown',
  advice: 'The answer of the service could not be read.',
  isUnquoted: true,
};

/**
 * A Failure for whatever the operation (as `AdminGetUser`) threw, with the service's own message,
 * `withoutSecrets`.
 */
export function toFailure(
  error: unknown,
  operation: string,
  withoutSecrets: (text: string) => string,
): Failure {
  const thrown: ServiceError = typeof error === 'object' && error !== null ? error : {};
  const name = text(thrown.name);
  const code = text(thrown.code);
  const message = text(thrown.message);
  const status = thrown.$metadata?.httpStatusCode ?? 0;
  const rule: Verdict =
    RULES.find(
      ({ errors, operations, says }) =>
        (errors.includes(name) || errors.includes(code)) &&
        (!operations || operations.some((one) => one === operation)) &&
        (!says || says.test(message)),
    ) ?? ruleOf(status, code, thrown.$fault !== undefined, operation);
  const said = shortened(withoutSecrets(message || name || code || 'no reason given'), MOST_QUOTED);
  const fate = rule.fate ?? 'refused';
  return new Failure(rule.code, worded(said, rule), {
    error: name,
    fate,
    // The client itself would not send it.
    isUnsent: fate === 'refused' && status === 0,
    said: message.match(TELLING)?.join(' '),
  });
}

// What no name tells: the status of the answer, or that there was none.
function ruleOf(status: number, code: string, isReadable: boolean, operation: string): Verdict {
  if (status === 429) return { code: 'Throttling', fate: 'postponed' };
  if (status >= 500) return { code: 'ServiceInternalError', fate: 'unknown' };
  if (status > 0 && !isReadable) return UNREADABLE;
  // Errors of sockets (EHOSTUNREACH …), of the HTTP parser and of streams that end too early.
  if (status === 0 && /^(E[A-Z]+$|HPE_|ERR_STREAM_)/.test(code)) {
    return { code: 'NetworkFailure', fate: 'unknown' };
  }
  return { code: 'GeneralServiceException', advice: `(${operation})` };
}

function worded(said: string, { advice, isUnquoted }: Verdict): string {
  if (!advice) return said;
  return isUnquoted ? advice : `${asSentence(said)} ${advice}`;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
