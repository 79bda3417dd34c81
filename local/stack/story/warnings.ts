// Says what may not be meant, each thing once however often it is found.
import { describePlace, type Problem } from '../template/problem';

/** A printer of warnings, `file:line: what to look at`. */
export function warnings(print: (line: string) => void): (found: readonly Problem[]) => void {
  const said = new Set<string>();
  return (found) => {
    for (const { place, message } of found) {
      const line = `${describePlace(place)}: ${message}`;
      if (said.has(line)) continue;
      said.add(line);
      print(line);
    }
  };
}
