// What the command says of an adoption: what it has written, who is left, what comes next.
import { shellWord } from '../local/shell-word';
import { named } from '../src/user/words';
import type { Adoption } from './files';
import type { LeftBehind } from './obstacles';

/** What was done; `folder` as the reader would write it. */
export function summary(
  { users, stacks, imports, leftBehind }: Omit<Adoption, 'files'>,
  folder: string,
  bucket?: string,
): string {
  const parts = `${counted(stacks, 'stack')} by ${counted(imports, 'import')}`;
  const commands = `${folder}/commands.sh`;
  return [
    `${counted(users, 'user')} can be adopted into ${parts}. Nothing was changed.`,
    ...leftBehindLines(leftBehind),
    `Next: read what is in ${folder}, which is about people: keep it where others do not read it.`,
    `Then: ${bucket === undefined ? 'BUCKET=A-BUCKET-OF-YOURS ' : ''}sh ${shellWord(commands)}`,
  ].join('\n');
}

/** Who is not adopted, by reason. */
export function leftBehindLines(leftBehind: readonly LeftBehind[]): string[] {
  const reasons = [...new Set(leftBehind.map(({ reason }) => reason))];
  return reasons.map((reason) => {
    const names = leftBehind.filter((one) => one.reason === reason).map(({ username }) => username);
    return `Not adopted: ${named(names)} (${reason})`;
  });
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
