// Takes the place of node:fs/promises in the bundle, where nobody but the SDK asks for a file: for its settings.
export async function readFile() {
  throw new Error('There are no such files in a Lambda.');
}
