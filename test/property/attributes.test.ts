import fc from 'fast-check';
import { attributeChanges, sameValue, unsettled } from '../../src/user/attributes';
import type { Attributes } from '../../src/user/user';

const NAMES = ['email', 'email_verified', 'phone_number', 'name', 'custom:tier', '__proto__'];
const attributes = fc
  .array(fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom('', 'true', 'True', 'a', 'A', 'b')))
  .map((entries): Attributes => new Map(entries));

/** What the service makes of an update: a blank value deletes. */
function written(actual: Attributes, changes: Attributes): Attributes {
  const merged = new Map([...actual, ...changes]);
  return new Map([...merged].filter(([, value]) => value !== ''));
}

const update = fc.record({ previous: attributes, desired: attributes, actual: attributes });

describe('whatever was declared, is declared and is there, an update', () => {
  it('leaves the user with everything that is declared', () => {
    fc.assert(
      fc.property(update, ({ previous, desired, actual }) => {
        const after = written(actual, attributeChanges(previous, desired, actual));
        for (const [name, value] of desired)
          expect(sameValue(name, value, after.get(name))).toBe(true);
      }),
    );
  });

  it('touches no attribute that neither template declares', () => {
    fc.assert(
      fc.property(update, ({ previous, desired, actual }) => {
        const names = [...attributeChanges(previous, desired, actual).keys()];
        expect(names.filter((name) => !previous.has(name) && !desired.has(name))).toEqual([]);
      }),
    );
  });

  it('has nothing more to write the second time', () => {
    fc.assert(
      fc.property(update, ({ previous, desired, actual }) => {
        const changes = attributeChanges(previous, desired, actual);
        const after = written(actual, changes);
        expect(unsettled(changes, after)).toEqual([]);
        expect([...attributeChanges(previous, desired, after)]).toEqual([]);
      }),
    );
  });

  it('is undone by the update the other way round', () => {
    fc.assert(
      fc.property(attributes, attributes, (previous, desired) => {
        const before = written(previous, new Map());
        const between = written(before, attributeChanges(previous, desired, before));
        const after = written(between, attributeChanges(desired, previous, between));
        for (const [name, value] of previous) {
          expect(sameValue(name, value, after.get(name))).toBe(true);
        }
      }),
    );
  });
});
