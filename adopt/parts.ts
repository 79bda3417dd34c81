// How users are divided into stacks, and a stack into imports.

/** "CloudFormation quotas": resources in a stack and in an import, bytes of a template in S3. */
export const QUOTAS = { stack: 500, import: 200, bytes: 1_000_000 };

/** The items in stacks, in order: as many in each as its quotas hold. `room` is for the items' bytes. */
export function stacksOf<Item extends { readonly bytes: number }>(
  items: readonly Item[],
  room: number,
): Item[][] {
  const stacks: Item[][] = [];
  let left = 0;
  for (const item of items) {
    const stack = stacks.at(-1);
    if (stack && stack.length < QUOTAS.stack && item.bytes <= left) {
      stack.push(item);
    } else {
      stacks.push([item]);
      left = room;
    }
    left -= item.bytes;
  }
  return stacks;
}

/** An import: what it brings in, and all that is in the stack then, which its template has to name. */
export interface Import<Item> {
  readonly added: readonly Item[];
  readonly all: readonly Item[];
}

/** The imports that fill a stack, in order. */
export function importsOf<Item>(stack: readonly Item[]): Import<Item>[] {
  const count = Math.ceil(stack.length / QUOTAS.import);
  return Array.from({ length: count }, (_, index) => {
    const end = (index + 1) * QUOTAS.import;
    return { added: stack.slice(index * QUOTAS.import, end), all: stack.slice(0, end) };
  });
}
