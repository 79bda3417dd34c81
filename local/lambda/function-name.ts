// Which function a request names: by name, ARN or partial ARN, with or without a qualifier.
import { Refusal } from './refusal';

/** The account that every function here belongs to. */
const ACCOUNT = '123456789012';

/** The only version there is: nothing is ever published. */
export const LATEST = '$LATEST';

// NamespacedFunctionName in Lambda's service model.
const NAME =
  /^(?:arn:aws[a-zA-Z-]*:lambda:)?(?:([a-z]{2,4}(?:-[a-z]+)+-\d):)?(?:(\d{12}):)?(?:function:)?([\w.-]+)(?::(\$LATEST|[\w-]+))?$/;

/** The ARN of a function without a qualifier. */
export function functionArn(region: string, name: string, account = ACCOUNT): string {
  return `arn:aws:lambda:${region}:${account}:function:${name}`;
}

/** The name of the function that is meant; throws a Refusal for one that is not here. */
export function functionNamed(
  text: string,
  qualifier: string | undefined,
  region: string,
  names: readonly string[],
): string {
  const parts = NAME.exec(text) ?? [];
  const [, itsRegion = region, account = ACCOUNT, name = text, derived] = parts;
  if (derived !== undefined && qualifier !== undefined && derived !== qualifier) {
    throw new Refusal(
      400,
      'InvalidParameterValueException',
      'The derived qualifier from the function name does not match the specified qualifier.',
    );
  }
  const version = qualifier ?? derived;
  const arn = functionArn(itsRegion, name, account);
  const isHere = arn === functionArn(region, name) && names.includes(name);
  if (isHere && (version ?? LATEST) === LATEST) return name;
  const whole = version === undefined ? arn : `${arn}:${version}`;
  throw new Refusal(404, 'ResourceNotFoundException', `Function not found: ${whole}`);
}
