import type { AssignmentView } from '../../app/views/assignment-view.ts';
import type { Language } from '../../domain/record/language.ts';

/**
 * What is made of a view in a language, made once: a view never changes, and is the same one until
 * something in it is another.
 */
export function keptOfView<T>(
  make: (view: AssignmentView, language: Language) => T,
): (view: AssignmentView, language: Language) => T {
  const kept = new WeakMap<AssignmentView, Map<Language, T>>();
  return (view, language) => {
    const ofView = kept.get(view) ?? new Map<Language, T>();
    kept.set(view, ofView);
    const made = ofView.get(language) ?? make(view, language);
    ofView.set(language, made);
    return made;
  };
}
