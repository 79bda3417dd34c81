// Checks the dynamic references of a plan, as far as their text is known before anything is made.
import { answerValue } from '../dynamic-references/answer-value';
import type { DynamicReferences } from '../dynamic-references/dynamic-references';
import { collectProblems } from '../template/problem';
import type { Plan } from './plan';

/** Throws a TemplateError with every reference that has no answer. */
export function checkDynamicReferences(plan: Plan, references: DynamicReferences): void {
  collectProblems((report) => {
    for (const { logicalId, properties } of plan.resources.values()) {
      answerValue(properties, references, new Map(), (place, message) =>
        report(place, `${logicalId}: ${message}`),
      );
    }
  });
}
