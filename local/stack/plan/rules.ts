// Checks the rules of a template: what its author asserts of the parameters.
import { decode } from '../functions/decode';
import type { Language } from '../functions/intrinsic';
import { resolve } from '../functions/resolve';
import type { Scope } from '../functions/scope';
import { fieldsOf, textOf } from '../template/fields';
import type { Report } from '../template/problem';
import type { Entry, MapOf, Value } from '../template/value';
import { checkReferences } from './references';

interface Context {
  readonly scope: Scope;
  readonly language: Language;
  readonly parameters: readonly string[];
  readonly warn: Report;
}

/** Reports assertions that do not hold, each with its description. */
export function checkRules(rules: MapOf, context: Context): void {
  for (const rule of rules.entries) checkRule(rule, context);
}

function checkRule({ key, value }: Entry, context: Context): void {
  const { report } = context.scope;
  const fields = fieldsOf(value, `rule ${key}`, ['RuleCondition', 'Assertions'], report);
  const condition = fields.get('RuleCondition');
  if (condition && !holds(`rule ${key}`, condition, context)) return;
  const assertions = fields.get('Assertions');
  if (assertions?.kind !== 'list') {
    if (value.kind === 'map') report(value.place, `rule ${key} needs a list of Assertions`);
    return;
  }
  for (const assertion of assertions.items) checkAssertion(`rule ${key}`, assertion, context);
}

function checkAssertion(rule: string, assertion: Value, context: Context): void {
  const { report } = context.scope;
  const allowed = ['Assert', 'AssertDescription'];
  const fields = fieldsOf(assertion, `an assertion of ${rule}`, allowed, report);
  const description = textOf(fields.get('AssertDescription'), 'AssertDescription', report);
  const assert = fields.get('Assert');
  if (!assert) {
    if (assertion.kind === 'map') {
      report(assertion.place, `an assertion of ${rule} needs an Assert`);
    }
  } else if (holds(rule, assert, context) === false) {
    report(assertion.place, `${rule}: ${description ?? 'the parameters do not keep to it'}`);
  }
}

function holds(rule: string, value: Value, context: Context): boolean | undefined {
  const { scope, language, parameters, warn } = context;
  const decoded = decode(value, language, scope.report);
  checkReferences(decoded, new Map(), parameters, scope.report);
  const found = resolve(decoded, scope);
  if (found.kind === 'text' && /^(true|false)$/.test(found.text)) return found.text === 'true';
  if (found.kind === 'call') {
    warn(value.place, `${rule} is not checked here: it asks the account about a resource`);
  } else if (found.kind !== 'unknown') {
    scope.report(value.place, `${rule} must assert what is true or false, as Fn::Equals is`);
  }
  return undefined;
}
