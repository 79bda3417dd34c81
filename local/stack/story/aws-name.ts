// Warns of users under the name that AWS keeps to itself.
import { AWS_USER } from '../resources/user';
import type { Problem } from '../template/problem';
import type { Template } from '../template/template';

const MESSAGE =
  `${AWS_USER} is AWS's own type once this is deployed, which replaces users where this project's ` +
  'changes them. Write the name under which you register it, such as Acme::Cognito::UserPoolUser';

/** A warning at the first of the users that each template has under AWS's name. */
export function awsName(templates: readonly Pick<Template, 'resources'>[]): Problem[] {
  return templates.flatMap(({ resources }) => {
    const user = resources.find(({ typeName }) => typeName === AWS_USER);
    return user ? [{ place: user.typePlace, message: MESSAGE }] : [];
  });
}
