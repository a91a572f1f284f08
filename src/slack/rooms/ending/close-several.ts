import { closingTogether } from '../../../app/assignments/closing-together.ts';
import { viewOf } from '../../../app/views/view-of.ts';
import { meetingBeside } from '../../../domain/assignments/closing-day.ts';
import { onlyParagraph } from '../../../domain/assignments/paragraph.ts';
import { type Answer, type Asked, say, sayRefused, sayWhy } from '../../kit/asked.ts';
import { sentence } from '../../kit/blocks.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { labelsListed } from '../../typed/labels-listed.ts';
import { closeSeveralAsk, MOST_CLOSED } from './close-several-said.ts';
import { notHeldYet } from './close-ask.ts';
import { endingWordsIn } from './words.ts';

/**
 * Shows what one § would close of several labels, and asks once; null where the words name one. What
 * cannot be closed is named, and keeps no other.
 */
export async function askToCloseSeveral(
  { ports }: ListenerParts,
  asked: Asked,
): Promise<Answer | null> {
  const { language, person } = asked;
  const found = onlyParagraph(asked.rest);
  const { labels, rest } = labelsListed(found?.rest ?? asked.rest);
  if (labels.length < 2) return null;
  if (found === null) return sayWhy('no-paragraph', language);
  if (labels.length > MOST_CLOSED)
    return say(sentence(endingWordsIn(language).tooMany(MOST_CLOSED)));
  const words = found.year === null ? found.paragraph : `${found.paragraph}/${found.year}`;
  const closing = await closingTogether(ports, { person, labels, words });
  if (!closing.ok) return sayRefused(closing, asked);
  const { committee, open } = closing;
  const views = await Promise.all(open.map((each) => viewOf(ports, each, committee)));
  const typed = meetingBeside(rest, { committee, now: ports.now });
  const [first] = views;
  if (typed?.isHeld === false && first !== undefined)
    return say(notHeldYet(first, typed.meeting, language));
  const meetings = typed === null ? closing.meetings : [typed.meeting];
  return say(
    closeSeveralAsk({ ...closing, views, meetings, unused: typed?.rest ?? rest }, language),
  );
}
