// What is wrong in a template, and where: the shape of every template error.

/** A line of a template file; `file` is the name as the reader gave it. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

export interface Problem {
  readonly place: Place;
  readonly message: string;
}

/** Takes one problem; readers go on after reporting, so that a person sees all of them at once. */
export type Report = (place: Place, message: string) => void;

/** The place as editors and terminals understand it. */
export function describePlace(place: Place): string {
  return `${place.file}:${place.line}`;
}

/** One line per problem, `file:line: what to do`; the other lines that have it are told with it. */
export function problemLines(problems: readonly Problem[]): string[] {
  const places = new Map<string, Place[]>();
  for (const { place, message } of problems) {
    places.set(message, [...(places.get(message) ?? []), place]);
  }
  return [...places].map(([message, [first, ...others]]) => {
    const also = others.map(({ line }) => line);
    const where = first ? describePlace(first) : '';
    return `${where}: ${message}${also.length === 0 ? '' : ` (also in line ${also.join(', ')})`}`;
  });
}

/** A template that can't be deployed. */
export class TemplateError extends Error {
  override name = 'TemplateError';

  constructor(readonly problems: readonly Problem[]) {
    super(problemLines(problems).join('\n'));
  }

  /** The problems without their places, for where the place is told apart. */
  get reason(): string {
    return this.problems.map(({ message }) => message).join('; ');
  }
}

/**
 * Runs a reader and throws a TemplateError of what it reported, in order of lines, without repeats.
 * Of `warnings`, those of the same lines are told with it: they may be why.
 */
export function collectProblems<Result>(
  read: (report: Report) => Result,
  warnings: readonly Problem[] = [],
): Result {
  const problems: Problem[] = [];
  const result = read((place, message) => problems.push({ place, message }));
  if (problems.length === 0) return result;
  const lines = new Set(problems.map(({ place }) => describePlace(place)));
  const reasons = warnings.filter(({ place }) => lines.has(describePlace(place)));
  throw new TemplateError(inOrder([...problems, ...reasons]));
}

/** In order of lines, each once. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const each = new Map(problems.map((one) => [`${describePlace(one.place)}: ${one.message}`, one]));
  return [...each.values()].sort((a, b) => a.place.line - b.place.line);
}
