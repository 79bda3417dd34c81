// A word of a command line, for whatever writes commands.

/** A word of a command line, in quotes where a POSIX shell would read more in it than the word. */
export function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
