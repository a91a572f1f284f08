import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { openDaysOf } from '../../domain/days/closed-days.ts';
import { refuse } from '../deeds/refusal.ts';
import { todayIn } from '../deeds/today.ts';
import type {
  AsItStands,
  Matter,
  AsWorded,
  CommitteeAsItStands,
  MatterNow,
} from '../ports/answered.ts';
import type { Ports } from '../ports/ports.ts';
import type { AskedAbout, StoredSaid } from '../ports/stored-said.ts';
import { asWorded } from './as-worded.ts';
import { change, recordAt } from './change.ts';
import { redacted } from './redacted.ts';
import { showAnew } from './shown-anew.ts';

export type SaidPorts = Pick<Ports, 'store' | 'answered' | 'idsFor' | 'now' | 'closed'>;

/** A message by its key, and the record that it stands in. */
export type SaidOf = Pick<StoredSaid, 'team' | 'of' | 'key'>;

/** The id of what a message said, made of its key: there is one of each, found without a search. */
export function saidId({ idsFor }: Pick<Ports, 'idsFor'>, { team, key }: SaidOf): string {
  const cause = { id: `said/${team}/${key}`, at: '1970-01-01T00:00:00.000Z' };
  return idsFor({ ...cause, changed: new Set() })();
}

/** What a message said; null for one that was sent before that was kept. */
export function saidOf(ports: SaidPorts, message: SaidOf): Promise<StoredSaid | null> {
  return ports.store.find('said', saidId(ports, message));
}

/**
 * Keeps a message as it was worded, before it is sent. What was answered since it was worded is
 * seen once it is kept: from then on whoever changes an assignment finds the message by it.
 * @param at when it was worded first, where other words are kept in the place of those
 */
export async function keepSaid(
  ports: SaidPorts,
  message: SaidOf,
  worded: Pick<StoredSaid, 'text' | 'blocks'>,
  at = ports.now,
): Promise<StoredSaid> {
  const id = saidId(ports, message);
  const content = { ...message, ...worded, id, at };
  const about = await aboutNow(ports, content);
  const kept = await writeSaid(ports, { ...content, about }, { isAnew: true });
  const since = await aboutNow(ports, content);
  return isSame(about, since)
    ? kept
    : writeSaid(ports, { ...content, about: since }, { isAnew: false });
}

/** What a message would show as answered now, by what its buttons ask about. */
export async function aboutNow(
  ports: SaidPorts,
  worded: Pick<StoredSaid, 'blocks' | 'at' | 'key'>,
): Promise<readonly AskedAbout[]> {
  const matters = await mattersNow(ports, ports.answered.about(worded.blocks));
  return aboutThese(ports, asWorded(worded), matters);
}

/** The same where that has been found as it stands. */
export function aboutThese(
  { answered }: Pick<Ports, 'answered'>,
  worded: AsWorded,
  matters: readonly MatterNow[],
): readonly AskedAbout[] {
  return matters.map((each) => ({ assignment: each.id, shown: answered.shown(worded, each) }));
}

/**
 * Keeps what the message shows now. What was done while Slack was being told was compared with what
 * it showed before, as where a deed is undone at once: then it is shown once more.
 */
export async function keepShown(
  ports: SaidPorts,
  said: StoredSaid,
  about: readonly AskedAbout[],
): Promise<void> {
  await writeSaid(ports, { ...said, about }, { isAnew: false });
  if (!isSame(about, await aboutNow(ports, said))) await showAnew(ports.store, said.id);
}

export function isSame(one: readonly AskedAbout[], other: readonly AskedAbout[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Of what buttons ask about, what there is, as it stands. */
export async function mattersNow(
  ports: Pick<Ports, 'store' | 'now' | 'closed'>,
  matters: readonly Matter[],
): Promise<readonly MatterNow[]> {
  const found = await Promise.all(
    matters.map(async ({ id, committee }) => {
      const [stands = null] =
        committee === null
          ? await standingsOf(ports, [id])
          : await committeesStanding(ports, committee);
      return stands && { id, stands };
    }),
  );
  return found.filter((each) => each !== null);
}

async function committeesStanding(
  ports: Pick<Ports, 'store' | 'now' | 'closed'>,
  id: string,
): Promise<readonly MatterNow['stands'][]> {
  const committee = await ports.store.find('committee', id);
  return committee === null ? [] : [{ ...committeeStanding(ports, committee), assignment: null }];
}

/** Assignments that there are, each in its committee as it stands. */
export async function standingsOf(
  ports: Pick<Ports, 'store' | 'now' | 'closed'>,
  ids: readonly string[],
): Promise<readonly AsItStands[]> {
  const found = await Promise.all(
    ids.map(async (id) => {
      const assignment = await ports.store.find('assignment', id);
      const committee = assignment && (await ports.store.find('committee', assignment.committee));
      return committee === null ? null : standingIn(ports, assignment, committee);
    }),
  );
  return found.filter((each) => each !== null);
}

export function standingIn(
  ports: Pick<Ports, 'now' | 'closed'>,
  assignment: Assignment | null,
  committee: Committee,
): AsItStands | null {
  return assignment && { ...committeeStanding(ports, committee), assignment };
}

export function committeeStanding(
  ports: Pick<Ports, 'now' | 'closed'>,
  committee: Committee,
): CommitteeAsItStands {
  const closed = openDaysOf(committee, ports.closed);
  return { committee, today: todayIn(ports, committee), now: ports.now, closed };
}

/** Takes words out of what was said, wherever it quotes them; where it stands it is to show that. */
export async function redactSaid(
  { store }: Pick<Ports, 'store'>,
  id: string,
  words: readonly string[],
): Promise<void> {
  const place = recordAt({ store, cause: null }, 'said', () => store.find('said', id));
  await change({ ...place, tries: Infinity }, (before) => {
    const after = before && redacted(before, words);
    if (before === null || after === null || after === before) return refuse('nothing-changed');
    return { ok: true, after, result: null };
  });
}

type Content = Omit<StoredSaid, 'version' | 'history' | 'messages' | 'redacted'> & {
  /** Of one that was read: as it was read. */
  readonly redacted?: boolean;
};

/**
 * What was read before words were taken out of it does not bring them back, and what was read since
 * is shown without them now.
 */
async function writeSaid(
  { store }: SaidPorts,
  content: Content,
  { isAnew }: { readonly isAnew: boolean },
): Promise<StoredSaid> {
  const { id, team, of, key, at, text, blocks, about } = content;
  const place = recordAt({ store, cause: null }, 'said', () => store.find('said', id));
  const isOlder = !isAnew && content.redacted !== true;
  const written = await change({ ...place, tries: Infinity }, (before) => ({
    ok: true,
    after:
      isOlder && before?.redacted === true
        ? { ...before, about }
        : { id, team, of, key, at, text, blocks, about, redacted: false },
    result: null,
  }));
  if (!written.ok) throw new Error(`What ${key} said was not kept: ${written.why}`);
  return written.record;
}
