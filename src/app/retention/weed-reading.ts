import { whyReadingLeftOut } from '../../domain/retention/due-to-weed.ts';
import { refuse } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';
import type { StoredReading } from '../ports/stored-reading.ts';
import { change, recordAt } from '../records/change.ts';
import type { Came } from './weed-assignment.ts';

/** Weeds what was read: its text or rows, and all that was found in them; which came of it stays. */
export async function weedReading(ports: Ports, id: string): Promise<Came> {
  let came: Came = { count: 0 };
  const { store, now } = ports;
  const place = recordAt({ store, cause: null }, 'reading', () => store.find('reading', id));
  await change({ ...place, tries: Infinity }, async (before) => {
    if (before === null) return refuse('no-such-assignment');
    came = await cameOf(ports, before);
    if (before.weededAt !== null || 'why' in came) return refuse('nothing-changed');
    return { ok: true, after: withoutText(before, now), result: null };
  });
  return came;
}

async function cameOf({ store }: Ports, { assignments }: StoredReading): Promise<Came> {
  const found = await Promise.all(assignments.map(({ id }) => store.find('assignment', id)));
  const why = whyReadingLeftOut(found.filter((each) => each !== null));
  return why === null ? { count: 1 } : { why };
}

/** What was registered says its words itself; here is only left which it was. */
function withoutText(reading: StoredReading, weededAt: string): StoredReading {
  const { table: _table, list: _list, ...rest } = reading;
  const assignments = reading.assignments.map((each) => ({ ...each, terms: bare(each.terms) }));
  // Whoever left its form open finds nothing to confirm any more.
  const state = reading.state === 'read' ? 'left' : reading.state;
  return { ...rest, weededAt, state, text: '', findings: [], pages: [], assignments };
}

function bare(terms: StoredReading['assignments'][number]['terms']): typeof terms {
  const { caseNumber, paragraph, decidedOn, minutes } = terms.origin;
  const origin = { caseNumber, paragraph, decidedOn, minutes };
  return {
    ...terms,
    wording: '',
    deliverable: '',
    origin: { ...origin, caseTitle: null, sentTo: [], basis: [] },
  };
}
