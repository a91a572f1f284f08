import { hasOfficeIn } from '../../domain/rights/is-concerned.ts';
import { todayIn } from '../deeds/today.ts';
import type { Ports } from '../ports/ports.ts';
import type { Committed, Records } from '../ports/store.ts';
import type { Place } from './change.ts';
import { showOfCommittee } from './committee-shown.ts';
import { write, type Writing, type Written } from './write.ts';

type WritingCommittee = Writing &
  Pick<Ports, 'now' | 'closed' | 'followUps' | 'answered' | 'homes' | 'wakeOutbox'>;

/** A committee that is stored, by its id or as it is found otherwise. */
export function committeeStored(
  ports: WritingCommittee,
  by: string | (() => Promise<Records['committee'] | null>),
): Place<'committee'> {
  return {
    read: typeof by === 'string' ? () => ports.store.find('committee', by) : by,
    write: (written) => writeCommittee(ports, written),
    cause: ports.cause,
  };
}

/**
 * The one place where a committee is written. Messages whose buttons are answered by it and the App
 * Homes of its officers are shown anew, whoever or whatever changed it.
 */
export async function writeCommittee(
  ports: WritingCommittee,
  written: Written<'committee'>,
): Promise<Committed<'committee'>> {
  const committed = await write(ports, 'committee', written);
  const { before } = written;
  if (!committed.ok || before === null || !isSeen(written)) return committed;
  const { record: committee } = committed;
  const today = todayIn(ports, committee);
  ports.homes.changed((person) => hasOfficeIn(person, committee, today));
  await ports.followUps.do(() => showOfCommittee(ports, before, committee));
  ports.wakeOutbox();
  return committed;
}

/** What is only kept, as which day was looked at last, is seen nowhere. */
function isSeen({ before, after, history = [] }: Written<'committee'>): boolean {
  return (
    history.length > 0 || after.meetings !== before?.meetings || after.offices !== before.offices
  );
}
