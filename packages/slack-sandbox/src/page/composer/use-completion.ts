import { useId, useState } from 'preact/hooks';

import { type Completable, type Completion, completionAt, type Suggestion } from './completion.ts';

type Needs = {
  text: string;
  caret: number;
  all: Completable;
  take: (taken: Suggestion, at: Completion) => void;
};

/** The list of suggestions under the caret, and the keys that move in it. */
export function useCompletion({ text, caret, all, take }: Needs) {
  const id = useId();
  const [chosen, setChosen] = useState(0);
  // What was closed by Escape stays closed until something else is typed.
  const [closedAt, setClosedAt] = useState<string | null>(null);
  const completion = closedAt === text ? null : completionAt(text, caret, all);
  const suggestions = completion?.suggestions ?? [];
  const at = Math.min(chosen, suggestions.length - 1);

  const accept = (suggestion: Suggestion | undefined): void => {
    if (completion && suggestion) take(suggestion, completion);
    setChosen(0);
  };
  const move = (by: number): void => setChosen((at + by + suggestions.length) % suggestions.length);

  /** @returns whether the key was one of the list's */
  const onKey = (event: KeyboardEvent): boolean => {
    if (!completion || event.isComposing) return false;
    // Typed to its end, a command is sent by Enter rather than completed.
    const isWhole = suggestions.some(({ insert }) => insert.trim() === text.trim());
    const keys: Record<string, (() => void) | undefined> = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Tab: event.shiftKey ? undefined : () => accept(suggestions[at]),
      Enter: isWhole || event.shiftKey ? undefined : () => accept(suggestions[at]),
      Escape: () => setClosedAt(text),
    };
    const press = keys[event.key];
    if (!press) return false;
    event.preventDefault();
    press();
    return true;
  };

  return {
    onKey,
    list: { id, suggestions, at, accept },
    aria: {
      'aria-controls': id,
      'aria-activedescendant': suggestions.length > 0 ? `${id}-${at}` : undefined,
    },
  };
}

export type CompletionListState = ReturnType<typeof useCompletion>['list'];
