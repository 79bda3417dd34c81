// Checks the dynamic references of a plan, as far as their text is known before anything is made.
import { answerValue } from '../dynamic-references/answer-value';
import type { DynamicReferences } from '../dynamic-references/dynamic-references';
import { parseReference } from '../dynamic-references/reference';
import { collectProblems } from '../template/problem';
import type { Plan } from './planned';

/** Throws a TemplateError with every reference that has no answer, and gets none from the plan. */
export function checkDynamicReferences(plan: Plan, references: DynamicReferences): void {
  const made = secretsIn(plan);
  const answering: DynamicReferences = {
    ...references,
    answer(reference) {
      const parsed = parseReference(reference);
      const isMade =
        parsed.ok &&
        parsed.reference.service === 'secretsmanager' &&
        made.includes(parsed.reference.id);
      return isMade ? { ok: true, value: '', secret: false } : references.answer(reference);
    },
  };
  collectProblems((report) => {
    for (const { logicalId, type, properties } of plan.resources.values()) {
      // Nothing is made of a stand-in, so nothing of it is ever asked for.
      if (type.isStandIn) continue;
      answerValue(properties, answering, new Map(), (place, message) =>
        report(place, `${logicalId}: ${message}`),
      );
    }
  });
}

// The names of the secrets that the plan makes itself; what is in them is known once they are there.
function secretsIn({ resources }: Plan): string[] {
  return [...resources.values()].flatMap(({ type, properties }) => {
    if (type.typeName !== 'AWS::SecretsManager::Secret' || properties.kind !== 'map') return [];
    const name = properties.entries.find(({ key }) => key === 'Name')?.value;
    return name?.kind === 'text' ? [name.text] : [];
  });
}
