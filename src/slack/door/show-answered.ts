import type { AsWorded } from '../../app/ports/answered.ts';
import type { AskedAbout, StoredSaid } from '../../app/ports/stored-said.ts';
import { aboutThese, mattersNow } from '../../app/records/kept-said.ts';
import type { Language } from '../../domain/record/language.ts';
import type { Said } from '../kit/said.ts';
import { type AgainOf, type LineOf, pressesIn, pressKey, settled } from '../kit/settled-blocks.ts';
import type { RenderPorts } from '../kit/telling.ts';
import { lineOf } from '../kit/what-happened.ts';
import { answered, asBlocks, askedAbout, happenedTo } from './answered.ts';

/** What a message shows, and of what it was made: both from the same facts, read once. */
export type Showing = { readonly said: Said; readonly about: readonly AskedAbout[] };

/**
 * A message as it was worded, with what has been answered of it since.
 * @param done lines of presses that no fact tells of, by their keys
 */
export async function showAnswered(
  ports: RenderPorts,
  worded: AsWorded & Pick<StoredSaid, 'text'>,
  language: Language,
  done: ReadonlyMap<string, string> = new Map(),
): Promise<Showing> {
  const { text, blocks: stored, at, reader } = worded;
  const blocks = asBlocks(stored);
  const matters = await mattersNow(ports, answered.about(stored));
  const asking = { since: at, reader };
  const found = await Promise.all(
    pressesIn(blocks).map(async (press) => {
      const ids = askedAbout(press).map(({ id }) => id);
      const of = matters.filter(({ id }) => ids.includes(id));
      const happened = happenedTo(
        press,
        of.map((each) => ({ ...each, ...asking })),
      );
      const today = of[0]?.stands.today;
      if (today === undefined || happened === null) return null;
      const shown = await lineOf(ports, happened, { today, language });
      return [pressKey(press), { line: shown, again: happened.again?.(language) ?? null }] as const;
    }),
  );
  const settling = new Map(found.filter((each) => each !== null));
  const line: LineOf = (press) =>
    settling.get(pressKey(press))?.line ?? done.get(pressKey(press)) ?? null;
  const again: AgainOf = (press) => settling.get(pressKey(press))?.again ?? null;
  return {
    said: settled({ text, blocks }, line, again),
    about: aboutThese({ answered }, worded, matters),
  };
}
