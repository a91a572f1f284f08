import { useSeen } from '../tab/seen.ts';
import type { CompletionListState } from './use-completion.ts';

export function CompletionList({ id, suggestions, at, accept }: CompletionListState) {
  const { words } = useSeen();
  return (
    <ul
      id={id}
      class="completion"
      role="listbox"
      aria-label={words.suggestions}
      hidden={suggestions.length === 0}
    >
      {suggestions.map((suggestion, index) => (
        <li
          key={suggestion.key}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === at}
          // Before the field loses its focus, and the list with it.
          onMouseDown={(event) => {
            event.preventDefault();
            accept(suggestion);
          }}
        >
          <b>{suggestion.title}</b>
          <small>{suggestion.detail}</small>
        </li>
      ))}
    </ul>
  );
}
