// Which errors of AdminCreateUser come after the user was made: its messages are sent at the end.
// Sources: boto3#3524 (CodeDeliveryFailure leaves the user), developer guide, "Quotas" (the daily limit
// of emails) and "Customizing user pool workflows with Lambda triggers" (which trigger runs when).
import type { Failure } from '../user/failure';

const DELIVERY = [
  'CodeDeliveryFailureException',
  'InvalidSmsRoleAccessPolicyException',
  'InvalidSmsRoleTrustRelationshipException',
  'InvalidEmailRoleAccessPolicyException',
];
const TRIGGER = [
  'UserLambdaValidationException',
  'UnexpectedLambdaException',
  'InvalidLambdaResponseException',
];

/** Whether a refused AdminCreateUser made the user before. */
export function madeBefore({
  code,
  message,
  call: { error = '', isUnsent, said = message },
}: Failure): 'yes' | 'no' | 'perhaps' {
  if (isUnsent) return 'no';
  if (DELIVERY.includes(error)) return 'yes';
  if (error === 'LimitExceededException') return /daily email/i.test(said) ? 'yes' : 'perhaps';
  if (TRIGGER.includes(error)) {
    // "PreSignUp failed with error …": the first name is the trigger's, more may be in what it said.
    const [trigger] = /PreSignUp|Custom(Message|EmailSender|SMSSender)/i.exec(said) ?? [];
    if (trigger === undefined) return 'perhaps';
    return /^PreSignUp/i.test(trigger) ? 'no' : 'yes';
  }
  // An error that is not in the table may have come at any time.
  return code === 'GeneralServiceException' ? 'perhaps' : 'no';
}
