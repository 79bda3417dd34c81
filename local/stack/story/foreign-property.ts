// Warns of a type that would be one of users, but for a property that users don't have.
import type { Problem } from '../template/problem';
import type { Template } from '../template/template';

/** A warning wherever a template names the type: it may be a user with a typing mistake. */
export function foreignProperty(
  templates: readonly Pick<Template, 'resources'>[],
  typeName: string,
  property: string,
): Problem[] {
  const message =
    `${typeName} has a UserPoolId, but users have no ${property}: it is a stand-in, and nothing ` +
    `is made. If it is this project's user, correct the property, or say --type-name ${typeName}`;
  return templates
    .flatMap(({ resources }) => resources)
    .filter((resource) => resource.typeName === typeName)
    .map(({ typePlace }) => ({ place: typePlace, message }));
}
