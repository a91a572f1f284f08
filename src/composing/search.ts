import type { World } from '../app/ports/ports.ts';
import type { EmbeddedSearch } from '../search/embedded-search.ts';

/** How many assignments are taken from the store at once. */
const PAGE = 200;

/** Builds the index of what is stored, beside everything else, until it is told to end. */
export function buildSearch(
  search: EmbeddedSearch,
  { store, files }: Pick<World, 'store' | 'files'>,
  team: string,
): { end(): void } {
  const ending = new AbortController();
  void search.build({
    after: (id) => store.assignmentsAfter(team, id, PAGE),
    find: (id) => store.find('assignment', id),
    textOf: (path) => files.keptText(path),
    stop: ending.signal,
  });
  return { end: () => ending.abort() };
}
