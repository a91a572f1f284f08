import { standingsOf } from '../../app/records/kept-said.ts';
import { named } from '../../app/views/view-of.ts';
import type { Day } from '../../domain/days/day.ts';
import type { Language } from '../../domain/record/language.ts';
import { dayText } from '../../words/dates.ts';
import { nameText } from './facts.ts';
import type { ListenerParts } from './parts.ts';
import type { Happened, Settles } from './settling.ts';
import type { RenderPorts } from './telling.ts';

type Shown = { readonly today: Day; readonly language: Language };

/** "✓ Mottaget av Astrid Lindqvist, tis 29 sep". */
export async function lineOf(
  ports: Pick<RenderPorts, 'people'>,
  { by, on, says }: Happened,
  { today, language }: Shown,
): Promise<string> {
  const who = by === null ? '' : nameText((await named(ports, by)).name);
  const day = on === null ? '' : dayText(on, today, language);
  return says({ language, who, day });
}

/** What has answered meanwhile what a form was to answer; null where nothing has. */
export async function whatHappened(
  { ports }: ListenerParts,
  settles: Settles,
  { value, language }: { readonly value: readonly string[]; readonly language: Language },
): Promise<string | null> {
  const [stands] = await standingsOf(ports, value.slice(0, 1));
  const happened = stands && settles(value, { ...stands, since: null, reader: null });
  if (stands === undefined || happened == null) return null;
  return lineOf(ports, happened, { today: stands.today, language });
}
