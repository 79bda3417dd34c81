// Templates as events have them.
import type { Properties } from '../../local/invocation/events';
import { listed } from '../support/attributes';
import type { Template } from './life';

/** A template as the event has it. */
export function propertiesOf({ UserAttributes, ValidationData, ...rest }: Template): Properties {
  const lists = { UserAttributes, ValidationData };
  const given = Object.entries(lists).flatMap(([name, values]) =>
    values ? [[name, listed({ ...values })]] : [],
  );
  return { ...rest, ...Object.fromEntries(given) };
}
