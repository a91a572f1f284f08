import type { Doer } from '../../../src/app/deeds/doer.ts';
import type { Ports } from '../../../src/app/ports/ports.ts';
import { confirmBacklog, type TakenAlso } from '../../../src/app/readings/confirm-backlog.ts';
import { readBacklog } from '../../../src/app/readings/import-backlog.ts';
import { plainRow } from '../../../src/domain/backlog/list-row.ts';
import { DIRECTOR, SECRETARY } from '../../contracts/samples.ts';
import { aWorld } from './ports.ts';

export const secretary: Doer = { person: SECRETARY, source: 'form' };
export const director: Doer = { person: DIRECTOR, source: 'command' };
export const file = {
  slackFile: 'F1',
  name: 'lista.csv',
  size: 1,
  mimeType: 'text/csv',
  url: null,
};
export const NONE: TakenAlso = { closed: false, recurring: false, often: null, likes: false };

export const LIST = [
  ['Uppdrag', 'Ansvarig', 'Ursprungligt datum', 'Klart senast', 'Status', 'Prio'],
  ['Ta fram mål', 'Regiondirektören', '2026-09-15', '2026-12-15', 'Pågår', '1'],
  ['Utreda taxan', 'Regiondirektören', '', 'varje tertial', '', ''],
  ['Redovisa sjuktal', 'HR-direktören', '', '2026-06-01', 'Klart 2026-06-03', ''],
  ['Plantera träd', 'Trädgårdsmästaren', '', '', '', ''],
  ['Bevaka statsbidrag', 'Regiondirektören', '', 'Löpande', '', ''],
].map((cells, at) => plainRow(at + 1, cells));

export async function given() {
  const world = await aWorld({ assignment: { number: 900, label: 'RUN-900' } });
  const ports: Ports = {
    ...world.ports,
    files: { ...world.ports.files, table: async () => ({ ok: true, rows: LIST }) },
  };
  const committee = await world.committee();
  const run = await readBacklog(ports, { committee, doer: secretary, file });
  if (!run.ok || !('rows' in run)) throw new Error('its columns are sure');
  return { world, ports, reading: run.reading };
}

export async function imported(also = NONE) {
  const { world, ports, reading } = await given();
  const taken = await confirmBacklog(ports, { reading, doer: secretary, also });
  if (!taken.ok) throw new Error(taken.why);
  return { world, ports, reading, taken };
}

/** How many cards an assignment has had. */
export async function cardsOf(ports: Ports, id: string): Promise<number> {
  const { messages } = (await ports.store.find('assignment', id)) ?? { messages: [] };
  return messages.filter(({ content }) => content.say === 'card').length;
}
