// What a run that watches does at each change: builds the handlers if they are concerned, and reads the template again.
import { join, resolve, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { rebuild } from './rebuild';
import type { TemplateOfRun } from './stack/story/read-templates';
import type { Changes } from './stack/story/story';
import { look, nextChange } from './stack/story/watched-files';

export interface Watched {
  /** The folder of the project, whose sources are watched. */
  readonly repository: string;
  /** The template, relative to the folder. */
  readonly file: string;
  readonly folder: string;
  /** Reads and checks what the stack is to be updated to; throws where it is not right. */
  read(): readonly TemplateOfRun[];
  /** Has the handlers loaded again. */
  renew(): void;
}

/** The changes from now on. */
export function watching({ repository, file, folder, read, renew }: Watched): Changes {
  const sources = join(repository, 'src');
  const paths = [resolve(folder, file), sources];
  let seen = look(paths);
  return {
    files: [file, 'src'],
    async next() {
      const change = await nextChange(paths, seen, sleep);
      seen = change.seen;
      if (change.files.some((changed) => changed.startsWith(sources + sep))) {
        await rebuild(repository);
        renew();
      }
      return read();
    },
  };
}
