// What is wrong in a template, and where: the shape of every template error.

/** A line of a template file; `file` is the name as the reader gave it. */
export interface Place {
  file: string;
  line: number;
}

export interface Problem {
  place: Place;
  message: string;
}

/** Takes one problem; readers go on after reporting, so that a person sees all of them at once. */
export type Report = (place: Place, message: string) => void;

/** The place as editors and terminals understand it. */
export function describePlace(place: Place): string {
  return `${place.file}:${place.line}`;
}

/** A template that can't be deployed. The message has one line per problem: `file:line: what to do`. */
export class TemplateError extends Error {
  override name = 'TemplateError';

  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(({ place, message }) => `${describePlace(place)}: ${message}`).join('\n'));
  }

  /** The problems without their places, for where the place is told apart. */
  get reason(): string {
    return this.problems.map(({ message }) => message).join('; ');
  }
}

/** Runs a reader and throws a TemplateError of what it reported, in order of lines, without repeats. */
export function collectProblems<Result>(read: (report: Report) => Result): Result {
  const problems = new Map<string, Problem>();
  const result = read((place, message) => {
    problems.set(`${describePlace(place)}: ${message}`, { place, message });
  });
  if (problems.size === 0) return result;
  throw new TemplateError([...problems.values()].sort((a, b) => a.place.line - b.place.line));
}
