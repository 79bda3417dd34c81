// Which survivors are explained, and which explanations nobody needs any more.
import type { Survivor } from './outcome';

/** Why mutants of a line survive: all of them, or those alone that become `to`. */
interface Row {
  readonly line: string;
  readonly to?: string;
  readonly reason: string;
}

/** The rows by file. */
export type Rows = Readonly<Record<string, readonly Row[]>>;

/** Those without a row. */
export function unexplained(survivors: readonly Survivor[], rows: Rows): Survivor[] {
  return survivors.filter((one) => !(rows[one.file] ?? []).some((row) => explains(row, one)));
}

/** The lines of the folder's rows for which there is no survivor. */
export function stale(survivors: readonly Survivor[], rows: Rows, folder: string): string[] {
  return Object.entries(rows)
    .filter(([file]) => file.startsWith(`${folder}/`))
    .flatMap(([file, ofFile]) =>
      ofFile
        .filter((row) => !survivors.some((one) => one.file === file && explains(row, one)))
        .map(({ line, to }) => `${file}: ${line}${to === undefined ? '' : ` → ${to}`}`),
    );
}

function explains(row: Row, { line, to }: Survivor): boolean {
  return row.line === line && (row.to ?? to) === to;
}
