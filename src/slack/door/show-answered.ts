import type { StoredSaid } from '../../app/ports/stored-said.ts';
import { standingsOf } from '../../app/records/kept-said.ts';
import type { Language } from '../../domain/record/language.ts';
import type { Said } from '../kit/said.ts';
import { type LineOf, type Press, pressesIn, settled } from '../kit/settled-blocks.ts';
import type { RenderPorts } from '../kit/telling.ts';
import { lineOf } from '../kit/what-happened.ts';
import { answered, asBlocks, askedAbout, happenedTo } from './answered.ts';

/** A message as it was worded, with what has been answered of it since. */
export async function showAnswered(
  ports: RenderPorts,
  { text, blocks: stored, at }: Pick<StoredSaid, 'text' | 'blocks' | 'at'>,
  language: Language,
): Promise<Said> {
  const blocks = asBlocks(stored);
  const standings = await standingsOf(ports, answered.about(stored));
  const found = await Promise.all(
    pressesIn(blocks).map(async (press) => {
      const ids = askedAbout(press);
      const of = standings.filter(({ assignment }) => ids.includes(assignment.id));
      const [stands] = of;
      const happened = happenedTo(
        press,
        of.map((each) => ({ ...each, since: at })),
      );
      if (stands === undefined || happened === null) return null;
      return [
        keyOf(press),
        await lineOf(ports, happened, { today: stands.today, language }),
      ] as const;
    }),
  );
  const lines = new Map(found.filter((each) => each !== null));
  const line: LineOf = (press) => lines.get(keyOf(press)) ?? null;
  return settled({ text, blocks }, line);
}

function keyOf({ action, value }: Press): string {
  return `${action}|${value.join('|')}`;
}
