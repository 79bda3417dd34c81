// A section of a template as it is once its loops are carried out.
import { decode } from '../functions/decode';
import type { Language, Part } from '../functions/intrinsic';
import { resolve } from '../functions/resolve';
import type { Scope } from '../functions/scope';
import { textsOf } from '../template/fields';
import { expandLoops } from '../template/loops';
import type { Template } from '../template/template';
import { NEEDS_EXTENSIONS } from '../template/transform';
import type { Entry, Value } from '../template/value';
import { isPending, referencesIn } from '../template/walk';

/** How functions are read in a part of a template. */
export function languageOf({ transforms }: Template, part: Part): Language {
  return { ...transforms, part };
}

/** The entries of a section, without loops. */
export function expandSection(section: Value, template: Template, scope: Scope): readonly Entry[] {
  const expanded = expandLoops(section, (items) => itemsOf(items, template, scope), scope.report);
  return expanded.kind === 'map' ? expanded.entries : [];
}

function itemsOf(collection: Value, template: Template, scope: Scope): string[] {
  const { report } = scope;
  if (!template.transforms.extensions) {
    report(collection.place, `Fn::ForEach ${NEEDS_EXTENSIONS}`);
    return [];
  }
  const decoded = decode(collection, languageOf(template, 'values'), report);
  const items = resolve(decoded, scope);
  if (items.kind === 'unknown') return [];
  const [reference] = referencesIn(items);
  if (isPending(items) || reference) {
    const what = reference ? `: ${reference.name} is no parameter` : '';
    report(
      collection.place,
      `the collection of Fn::ForEach must be known before anything is made${what}`,
    );
    return [];
  }
  if (items.kind === 'list') return textsOf(items, 'an item of Fn::ForEach', report);
  report(collection.place, 'the collection of Fn::ForEach must be a list');
  return [];
}
