// What stands in a template for the structures of properties.
import { type IResolvable, Token } from 'aws-cdk-lib';

/** Each item in the form of the template; tokens stay, since they are that form already. */
export function renderEach<Item>(
  items: readonly (Item | IResolvable)[] | IResolvable | undefined,
  render: (item: Item) => unknown,
): unknown {
  if (items === undefined || isToken(items)) return items;
  return items.map((item) => (isToken(item) ? item : render(item)));
}

function isToken(value: unknown): value is IResolvable {
  return Token.isUnresolved(value);
}
