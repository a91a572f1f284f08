import type { TemplateProblem } from '../../app/ports/papers.ts';
import { NEEDED_PART, PARTS_WITHIN, PLACEHOLDERS } from './placeholders.ts';

/** The placeholders of a template, those between the marks of a part below it. */
export type Tags = { readonly [name: string]: Tags };

/** What is wrong with the placeholders of a template that can be read. */
export function problemsIn(tags: Tags): readonly TemplateProblem[] {
  const unknown = unknownIn(tags, ['page']);
  return unknown.length > 0 || isNamed(tags, NEEDED_PART)
    ? unknown
    : [{ is: 'missing', placeholder: NEEDED_PART }];
}

/** @param within the parts around, the innermost last */
function unknownIn(tags: Tags, within: readonly string[]): readonly TemplateProblem[] {
  const innermost = within.at(-1) ?? 'page';
  return Object.entries(tags).flatMap(([placeholder, below]): readonly TemplateProblem[] => {
    const isPart = PARTS_WITHIN[innermost]?.includes(placeholder) ?? false;
    if (isPart) return unknownIn(below, [...within, placeholder]);
    const isKnown = within.some((part) => PLACEHOLDERS[part]?.includes(placeholder));
    if (isKnown && Object.keys(below).length === 0) return [];
    const isElsewhere = Object.values(PLACEHOLDERS).some((each) => each.includes(placeholder));
    return [{ is: isElsewhere ? 'misplaced' : 'unknown', placeholder }];
  });
}

function isNamed(tags: Tags, name: string): boolean {
  return Object.entries(tags).some(([each, below]) => each === name || isNamed(below, name));
}

/** As docxtemplater tells of marks that do not fit each other, by its own names for it. */
const SHAPES: Readonly<Record<string, 'unclosed' | 'unopened'>> = {
  unclosed_tag: 'unclosed',
  unclosed_loop: 'unclosed',
  unopened_tag: 'unopened',
  unopened_loop: 'unopened',
  duplicate_open_tag: 'unclosed',
  duplicate_close_tag: 'unopened',
  closing_tag_does_not_match_opening_tag: 'unopened',
};

/** Marks that do not fit each other, as the library tells of them; none where it fails otherwise. */
export function shapeProblems(error: unknown): readonly TemplateProblem[] {
  const properties = recordAt(error, 'properties');
  const errors = properties['errors'];
  const all: readonly unknown[] = Array.isArray(errors) ? errors : [error];
  return all.flatMap((each) => {
    const { id, xtag, openingtag } = recordAt(each, 'properties');
    const is = typeof id === 'string' ? SHAPES[id] : undefined;
    const named = typeof xtag === 'string' ? xtag : openingtag;
    return is === undefined ? [] : [{ is, placeholder: typeof named === 'string' ? named : '' }];
  });
}

function recordAt(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || !(name in value)) return {};
  const found: unknown = Object.getOwnPropertyDescriptor(value, name)?.value;
  return typeof found === 'object' && found !== null ? { ...found } : {};
}
