import type { Language } from '../../../domain/record/language.ts';
import { fitting, section } from '../../kit/blocks.ts';
import { escapeText } from '../../kit/escape.ts';
import { deliverableText, dueText, nameText } from '../../kit/facts.ts';
import { moreText } from '../../kit/more.ts';
import { buttonsFor } from '../../kit/notice.ts';
import type { Said } from '../../kit/said.ts';
import { languageFor, nameIn, type Notice } from '../../kit/telling.ts';
import { type ToldDeed, toldDeeds } from '../../kit/told-deeds.ts';
import { undoneLine } from '../mending/undone-line.ts';
import { endingWordsIn } from './words.ts';

/** What one § made of all that one person works with. */
export const listDecidedTold: Notice<'list-decided'> = async (telling, content) => {
  const all = await toldDeeds(telling, content);
  if (all.length === 0) return null;
  const by = await nameIn(telling, content.by);
  return listDecided(all, by, await languageFor(telling, null));
};

/** A line and a button for each: closed, or until when there is time. */
export function listDecided(all: readonly ToldDeed[], by: string, language: Language): Said {
  const lead = endingWordsIn(language).listDecided(nameText(by), all.length);
  const texts = fitting(all.map((each) => toldLine(each, language))).slice(0, MOST_TOLD);
  const left = moreText(all.length - texts.length, language);
  return {
    text: [lead, ...texts, ...left].join('\n'),
    blocks: [
      section(lead),
      ...texts.map((text, at) => {
        const view = all[at]?.view;
        const [open] = view === undefined ? [] : buttonsFor(view, language, ['open']);
        return { ...section(text), ...(open !== undefined && { accessory: open }) };
      }),
      ...left.map(section),
    ],
  };
}

/** A message holds fifty blocks. */
const MOST_TOLD = 45;

function toldLine({ view, asTold }: ToldDeed, language: Language): string {
  const words = endingWordsIn(language);
  const about = `*${view.label}* ${deliverableText(view, 200)}`;
  if (asTold.undone !== null) return `${about}\n${undoneLine(asTold.undone, language)}`;
  const paragraph = escapeText(asTold.paragraph ?? '', 60);
  if (asTold.what !== 'extended') return `${about} – ${words.isClosedBy(paragraph)}`;
  const until = dueText(view.due, view.today, language);
  return `${about} – ${words.hasMoreTime(paragraph)} · ${until}`;
}
