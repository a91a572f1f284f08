import type { Changes } from './changes.ts';
import type { Person } from './records.ts';

export type People = {
  find(id: string): Person | undefined;
  all(): Person[];
  add(person: Person): void;
  change(id: string, to: Partial<Omit<Person, 'id'>>): Person | undefined;
  clear(): void;
};

export function createPeople(changes: Changes): People {
  const people = new Map<string, Person>();

  return {
    find: (id) => people.get(id),
    all: () => [...people.values()],
    add: (person) => people.set(person.id, person),
    change(id, to) {
      const person = people.get(id);
      if (person === undefined) return undefined;
      const changed = { ...person, ...to };
      people.set(id, changed);
      changes.tell({ kind: 'person-changed', person: changed });
      return changed;
    },
    clear: () => people.clear(),
  };
}
