import type { Changes } from '../workspace/changes.ts';
import { withBlockIds } from './block-ids.ts';
import type { View, ViewDefinition } from './view.ts';

const DEEPEST_STACK = 3;

/** What stands open on people's screens: their stack of modals, and their App Home. */
export type Surfaces = {
  find(id: string): View | undefined;
  findByExternalId(externalId: string): View | undefined;
  stackOf(user: string): readonly View[];
  homeOf(user: string): View | undefined;
  homes(): Iterable<View>;
  /** Opens a modal in place of whatever the person had open. */
  open(user: string, definition: ViewDefinition): View;
  /** @returns undefined when three views are open already */
  push(user: string, definition: ViewDefinition): View | undefined;
  update(view: View, definition: ViewDefinition): View;
  publish(user: string, definition: ViewDefinition): View;
  /** Lays the view's new state and errors beside its blocks; the view stays the same version. */
  note(view: View, to: Partial<Pick<View, 'state' | 'errors'>>): View;
  close(view: View): void;
  closeAll(user: string): void;
  /** Takes back an App Home that was stored before a restart. */
  putHome(view: View): void;
  clear(): void;
};

export function createSurfaces(changes: Changes): Surfaces {
  const stacks = new Map<string, View[]>();
  const homes = new Map<string, View>();
  const views = new Map<string, View>();
  let made = 0;

  function make(user: string, definition: ViewDefinition, previous: View | undefined): View {
    made += 1;
    const id = `V${String(made).padStart(4, '0')}${Date.now().toString(36).toUpperCase()}`;
    return {
      ...definition,
      blocks: withBlockIds(definition.blocks),
      id,
      user,
      hash: newHash(made),
      rootId: previous?.rootId ?? id,
      previousId: previous?.id ?? null,
      state: {},
      errors: {},
    };
  }

  function setStack(user: string, stack: View[]): void {
    const stays = new Set(stack.map(({ id }) => id));
    for (const { id } of stacks.get(user) ?? []) if (!stays.has(id)) views.delete(id);
    for (const view of stack) views.set(view.id, view);
    stacks.set(user, stack);
    changes.tell({ kind: 'views', user });
  }

  function setHome(view: View): void {
    homes.set(view.user, view);
    views.set(view.id, view);
    changes.tell({ kind: 'home', user: view.user });
  }

  function replace(view: View): View {
    if (view.type === 'home') setHome(view);
    else
      setStack(
        view.user,
        (stacks.get(view.user) ?? []).map((open) => (open.id === view.id ? view : open)),
      );
    return view;
  }

  function revise(view: View, definition: ViewDefinition): View {
    made += 1;
    const { id, user, rootId, previousId, state } = view;
    const blocks = withBlockIds(definition.blocks);
    return {
      ...definition,
      blocks,
      id,
      user,
      rootId,
      previousId,
      state,
      errors: {},
      hash: newHash(made),
    };
  }

  return {
    find: (id) => views.get(id),
    findByExternalId: (externalId) =>
      [...views.values()].find(({ external_id }) => external_id === externalId),
    stackOf: (user) => stacks.get(user) ?? [],
    homeOf: (user) => homes.get(user),
    homes: () => homes.values(),
    open(user, definition) {
      const view = make(user, definition, undefined);
      setStack(user, [view]);
      return view;
    },
    push(user, definition) {
      const stack = stacks.get(user) ?? [];
      if (stack.length >= DEEPEST_STACK) return undefined;
      const view = make(user, definition, stack.at(-1));
      setStack(user, [...stack, view]);
      return view;
    },
    update: (view, definition) => replace(revise(view, definition)),
    publish(user, definition) {
      const known = homes.get(user);
      const view =
        known === undefined ? make(user, definition, undefined) : revise(known, definition);
      setHome(view);
      return view;
    },
    note: (view, to) => replace({ ...view, ...to }),
    close(view) {
      const stack = stacks.get(view.user) ?? [];
      const at = stack.findIndex(({ id }) => id === view.id);
      if (at !== -1) setStack(view.user, stack.slice(0, at));
    },
    closeAll: (user) => setStack(user, []),
    putHome(view) {
      homes.set(view.user, view);
      views.set(view.id, view);
    },
    clear() {
      for (const store of [stacks, homes, views]) store.clear();
    },
  };
}

/** Looks like Slack's, `1601362800.ab12`; it changes with every version. */
function newHash(version: number): string {
  return `${Math.floor(Date.now() / 1000)}.v${version}`;
}
