import type { HomePlace } from '../../app/home/home-place.ts';
import type { Homes } from '../../app/ports/homes.ts';
import type { Person } from '../../domain/record/person.ts';

const HOUR_MS = 60 * 60_000;
/** One deed often changes several records: its App Homes are published once. */
const GATHERED_MS = 1000;
const APART_MS = 10_000;

type Opened = {
  readonly person: Person;
  place: HomePlace;
  openedAt: number;
  publishedAt: number;
  /** Ends the waiting for a publishing that is to come. */
  forget: (() => void) | null;
  /** Those of a person one after the other: a later one must not be overtaken by an earlier. */
  publishing: Promise<void>;
};

type Parts = {
  /** Never fails: what Slack refuses is logged there. @returns where the person is then */
  readonly publish: (person: Person, place: HomePlace) => Promise<HomePlace>;
  /** Milliseconds that only grow. */
  readonly monotonic: () => number;
  /** Does the work after so many milliseconds. @returns how to forget it */
  readonly after: (ms: number, work: () => void) => () => void;
};

/**
 * The App Homes that were opened in the last hour, each with where its person is. They are published
 * when they are opened or pressed, and after a change that concerns the person, then at most once in
 * ten seconds. Who opened theirs is known until the process ends: it is published anew on opening.
 */
export class OpenedHomes implements Homes {
  readonly #parts: Parts;
  readonly #opened = new Map<string, Opened>();
  #isStopped = false;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Somebody opened theirs, or pressed something there: it is shown at once. */
  async show(person: Person, place: HomePlace): Promise<void> {
    if (this.#isStopped) return;
    const now = this.#parts.monotonic();
    const opened: Opened = this.#opened.get(keyOf(person)) ?? {
      person,
      place,
      openedAt: now,
      publishedAt: now,
      forget: null,
      publishing: Promise.resolve(),
    };
    Object.assign(opened, { place, openedAt: now });
    this.#opened.set(keyOf(person), opened);
    await this.#publish(opened);
  }

  changed(concerns: (person: Person) => boolean): void {
    if (this.#isStopped) return;
    const since = this.#parts.monotonic() - HOUR_MS;
    for (const [key, opened] of this.#opened)
      if (opened.openedAt < since) this.#close(key, opened);
      else if (opened.forget === null && concerns(opened.person)) this.#publishSoon(opened);
  }

  /** Nothing is published any more; what is under way is waited for. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    const all = [...this.#opened.values()];
    for (const opened of all) forget(opened);
    await Promise.all(all.map(({ publishing }) => publishing));
  }

  #close(key: string, opened: Opened): void {
    forget(opened);
    this.#opened.delete(key);
  }

  #publishSoon(opened: Opened): void {
    const { monotonic, after } = this.#parts;
    const apart = opened.publishedAt + APART_MS - monotonic();
    opened.forget = after(Math.max(GATHERED_MS, apart), () => {
      opened.forget = null;
      void this.#publish(opened);
    });
  }

  #publish(opened: Opened): Promise<void> {
    forget(opened);
    opened.publishedAt = this.#parts.monotonic();
    opened.publishing = this.#publishAfter(opened.publishing, opened);
    return opened.publishing;
  }

  async #publishAfter(before: Promise<void>, opened: Opened): Promise<void> {
    await before;
    if (this.#isStopped) return;
    const { place } = opened;
    const shown = await this.#parts.publish(opened.person, place);
    // Whoever went on meanwhile is not brought back.
    if (opened.place === place) opened.place = shown;
  }
}

function forget(opened: Opened): void {
  opened.forget?.();
  opened.forget = null;
}

function keyOf({ team, user }: Person): string {
  return `${team}|${user}`;
}
