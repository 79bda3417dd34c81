// Gives planned properties and outputs their values, once the resources that they refer to are there.
import type { Properties } from '../../invocation/events';
import { type Answers, answerValue } from '../dynamic-references/answer-value';
import type { DynamicReferences } from '../dynamic-references/dynamic-references';
import type { ResourceType } from '../resources/resource-type';
import { checkProperties } from '../schema/check';
import { toJson } from '../schema/plain';
import { collectProblems, type Place } from '../template/problem';
import type { Value } from '../template/value';
import { fillReferences, type Referables } from './referables';

/** A resource whose properties are to get their values. */
export interface Valued {
  readonly logicalId: string;
  readonly type: ResourceType;
  readonly properties: Value;
  readonly place: Place;
}

/**
 * The properties as declared, dynamic references as written: what changes are found by. Throws a
 * TemplateError when a value is missing or wrong.
 */
export function valuesOf(resource: Valued, there: Referables): Properties {
  return checkedJson(resource, filled(resource, there));
}

/** The properties as handlers get them, and what their dynamic references were answered with. */
export interface Answered {
  readonly sent: Properties;
  readonly answers: Answers;
}

/**
 * The properties with dynamic references answered: as `before` where the reference was there then,
 * since CloudFormation retrieves a value again only when the reference itself changes
 * (re:Post, "cloudformation-stack-update-secrets"). Throws a TemplateError.
 */
export function answeredValuesOf(
  resource: Valued,
  there: Referables,
  references: DynamicReferences,
  before: Answers = new Map(),
): Answered {
  const { value, answers } = collectProblems((report) =>
    answerValue(filled(resource, there), references, before, (place, message) =>
      report(place, `${resource.logicalId}: ${message}`),
    ),
  );
  return { sent: checkedJson(resource, value), answers };
}

/** The text of an output; throws a TemplateError when it has no value, or one that is not text. */
export function outputOf(output: { name: string; value: Value }, there: Referables): string {
  return collectProblems((report) => {
    const value = fillReferences(output.value, there, report);
    if (value.kind === 'text') return value.text;
    if (value.kind !== 'unknown') {
      report(
        value.place,
        `output ${output.name} must be a single value: Fn::Join makes one of a list`,
      );
    }
    return '';
  });
}

function filled({ properties }: Valued, there: Referables): Value {
  return collectProblems((report) => fillReferences(properties, there, report));
}

function checkedJson({ logicalId, type, place }: Valued, value: Value): Properties {
  if (value.kind !== 'map') return {};
  if (!type.isStandIn) {
    collectProblems((report) =>
      checkProperties(logicalId, { ...value, place }, type.schema, report),
    );
  }
  return Object.fromEntries(
    value.entries.map(({ key, value: entry }) => [
      key,
      toJson(entry, type.schema.properties[key] ?? {}, type.schema),
    ]),
  );
}
