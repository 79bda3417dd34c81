// The name under which the type is registered in the account: an app's, by context, or one resource's.
import type { Construct } from 'constructs';

/** The context key that names the registered type for a whole app. */
export const TYPE_NAME_CONTEXT = 'cognito-userpooluser:typeName';

// The pattern of typeName in CloudFormation's RegisterType.
const FORM = /^([A-Za-z0-9]{2,64})::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}$/;
// Namespaces that nobody can register a type in (CloudFormation CLI user guide, "Creating resource types").
const RESERVED = ['alexa', 'amzn', 'amazon', 'aws', 'custom', 'dev'];

const EXAMPLE = 'Acme::Cognito::UserPoolUser';

/**
 * The name of the resource's type. There is no default: it would deploy somebody else's type, or AWS's
 * own, which replaces users.
 */
export function registeredTypeName(scope: Construct, id: string, given?: string): string {
  const context: unknown = scope.node.tryGetContext(TYPE_NAME_CONTEXT);
  const name = given ?? context;
  const problem = problemOf(name);
  if (typeof name === 'string' && problem === undefined) return name;
  throw new Error(`${[scope.node.path, id].join('/')}: ${problem}`);
}

function problemOf(name: unknown): string | undefined {
  if (name === undefined) {
    const setting = `{ "context": { "${TYPE_NAME_CONTEXT}": "${EXAMPLE}" } }`;
    return `the name of the registered type is missing. Put it into cdk.json, ${setting}, or give typeName`;
  }
  const [, namespace] = FORM.exec(String(name)) ?? [];
  if (namespace === undefined) {
    return `'${name}' is no name of a type: it has three parts of 2 to 64 letters and digits, as ${EXAMPLE}`;
  }
  if (!RESERVED.includes(namespace.toLowerCase())) return undefined;
  return `the namespace of ${name} is reserved: give the name under which you registered the type, as ${EXAMPLE}`;
}
