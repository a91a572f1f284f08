import type { Store } from '../../../src/app/ports/store.ts';
import type { Source } from '../../../src/search/embedded-search.ts';
import { TEAM } from '../../contracts/samples.ts';

/** All that a store has, for a search that is built from it. */
export function sourceIn(
  store: Pick<Store, 'assignmentsAfter' | 'find'>,
  textOf: Source['textOf'] = () => Promise.resolve(null),
): Source {
  return {
    after: (id) => store.assignmentsAfter(TEAM, id, 100),
    find: (id) => store.find('assignment', id),
    textOf,
    stop: new AbortController().signal,
  };
}
