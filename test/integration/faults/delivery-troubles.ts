// What AdminCreateUser fails of at its end, when the user is made and is to be told, and of triggers.
import { both, type Trouble } from './troubles';

interface Row {
  readonly name: string;
  readonly message: string;
  readonly code: string;
}

// API reference, AdminCreateUser, "Errors"; the daily limit: developer guide, "Quotas".
const AFTERWARDS: Readonly<Record<string, Row>> = {
  'no delivery': {
    name: 'CodeDeliveryFailureException',
    message: 'Could not deliver the message.',
    code: 'GeneralServiceException',
  },
  'the SMS role’s policy': {
    name: 'InvalidSmsRoleAccessPolicyException',
    message: 'Role does not have permission to publish with SNS.',
    code: 'InvalidRequest',
  },
  'the SMS role’s trust': {
    name: 'InvalidSmsRoleTrustRelationshipException',
    message: 'Role does not have a trust relationship allowing Cognito to assume the role.',
    code: 'InvalidRequest',
  },
  'the email role’s policy': {
    name: 'InvalidEmailRoleAccessPolicyException',
    message: 'Email address is not verified.',
    code: 'InvalidRequest',
  },
  'the daily limit of emails': {
    name: 'LimitExceededException',
    message: 'Exceeded daily email limit for the operation or the account.',
    code: 'ServiceLimitExceeded',
  },
  'some limit': {
    name: 'LimitExceededException',
    message: 'Limit exceeded.',
    code: 'ServiceLimitExceeded',
  },
  'a trigger that refuses the message': {
    name: 'UserLambdaValidationException',
    message: 'CustomMessage failed with error no.',
    code: 'InvalidRequest',
  },
  'a trigger that refuses': {
    name: 'UserLambdaValidationException',
    message: 'Refused.',
    code: 'InvalidRequest',
  },
  'a trigger that crashes': {
    name: 'UnexpectedLambdaException',
    message: 'CustomEmailSender failed with error oh.',
    code: 'GeneralServiceException',
  },
  'a trigger that answers wrongly': {
    name: 'InvalidLambdaResponseException',
    message: 'CustomMessage invocation failed due to an invalid response.',
    code: 'InvalidRequest',
  },
};

const CREATE = /^AdminCreateUser$/;

export const DELIVERY_TROUBLES: readonly Trouble[] = [
  ...Object.entries(AFTERWARDS).flatMap(([title, { code, ...error }]) =>
    both(`done and refused by ${title}`, { error, when: 'after' }, { code, concerns: CREATE }),
  ),
  ...both(
    'refused by a trigger before it is done',
    {
      error: { name: 'UserLambdaValidationException', message: 'PreSignUp failed with error no.' },
    },
    { code: 'InvalidRequest', concerns: CREATE },
  ),
];
