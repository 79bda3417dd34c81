// Puts answers in the place of the dynamic references of a value.
import type { Place, Report } from '../template/problem';
import { type Text, text, type Value } from '../template/value';
import { withParts } from '../template/walk';
import type { DynamicReferences } from './dynamic-references';
import { hasReference, replaceReferences } from './reference';

/** What references were answered with, by their text. Never printed. */
export type Answers = ReadonlyMap<string, string>;

/** The value with every reference answered, and all that was asked; problems are reported. */
export function answerValue(
  value: Value,
  references: DynamicReferences,
  /** Answers of before, which stand as long as the text of the reference does. */
  before: Answers,
  report: Report,
): { value: Value; answers: Answers } {
  const answers = new Map<string, string>();
  const answer = (reference: string, place: Place): string => {
    const known = before.get(reference);
    const found =
      known === undefined ? references.answer(reference) : { ok: true as const, value: known };
    if (!found.ok) report(place, `${reference}: ${found.problem}`);
    const given = found.ok ? found.value : '';
    answers.set(reference, given);
    return given;
  };
  const answered = mapTexts(value, ({ text: written, place }) => {
    if (hasReference(replaceReferences(written, () => ''))) {
      report(place, 'a dynamic reference ends with }}, and has no braces inside');
    }
    return text(
      replaceReferences(written, (reference) => answer(reference, place)),
      place,
    );
  });
  return { value: answered, answers };
}

function mapTexts(value: Value, change: (one: Text) => Text): Value {
  if (value.kind === 'text') return hasReference(value.text) ? change(value) : value;
  return withParts(value, (part) => mapTexts(part, change));
}
