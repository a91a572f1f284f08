import { timelineOf } from '../../../app/pictures/timeline-of.ts';
import { yearOf } from '../../../app/pictures/year-of.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import { phraseAtEnd } from '../../../domain/dates/phrases-at-edges.ts';
import { resolveDue } from '../../../domain/dates/resolve.ts';
import type { Language } from '../../../domain/record/language.ts';
import { dayText } from '../../../words/dates.ts';
import { type Asked, say, sayRefused, sayWhy, todayIn } from '../../kit/asked.ts';
import { whichMeeting } from '../../kit/asks-which-day.ts';
import { sentence } from '../../kit/blocks.ts';
import { escapeText } from '../../kit/escape.ts';
import { inCommittee } from '../../kit/in-committee.ts';
import { sayPictures, threadFor } from './shown.ts';
import { timelineShown } from './timeline-shown.ts';
import { picturesWordsIn } from './words.ts';
import { yearShown } from './year-shown.ts';

const LONGEST_SAID = 100;

/** `timeline 15 dec`: the way to that meeting, or to the next one, in as many pictures as it needs. */
export const timelineCommand = inCommittee(async (parts, asked, { committee, rest }) => {
  const today = todayIn(parts, committee);
  const due = phraseAtEnd(rest);
  const resolved = due && resolveDue(due.phrase, committee, today);
  if (resolved?.ok === false && resolved.choices.length > 0)
    return whichMeeting(resolved.choices, (day) => `timeline ${committee.code} ${day}`, {
      today,
      language: asked.language,
    });
  if (resolved?.ok === false || (due === null && rest !== ''))
    return sayWhy('no-such-meeting', asked.language);
  const meeting = resolved?.ok && resolved.due.kind === 'meeting' ? resolved.due.meeting : null;
  const found = await timelineOf(parts.ports, { person: asked.person, committee, meeting });
  if (!found.ok) return sayRefused(found, asked);
  if (found.parts.length === 0) {
    const day = dayText(found.meeting.day, today, asked.language);
    return say(sentence(picturesWordsIn(asked.language).nothingFor(day)));
  }
  const language = languageFor(asked, committee);
  const shown = found.parts.map((each) => timelineShown(each, language));
  return sayPictures(parts, { ...asked, language }, { committee, shown });
});

/** `year 2026`: the meetings of a year, and when things are due; this year where none is said. */
export const yearCommand = inCommittee(async (parts, asked, { committee, rest }) => {
  const typed = rest.replace(/[\s.?!]+$/u, '').trim();
  const year = /^(?:(?:för|for|i|in|år|year)\s+)*(?<year>2\d{3})$/iu.exec(typed)?.groups?.['year'];
  if (typed !== '' && year === undefined)
    return say(
      sentence(picturesWordsIn(asked.language).unclearYear(escapeText(typed, LONGEST_SAID))),
    );
  const { person } = asked;
  const request = { person, committee, year: year === undefined ? null : Number(year) };
  const found = await yearOf(parts.ports, request);
  if (!found.ok) return sayRefused(found, asked);
  const language = languageFor(asked, committee);
  const shown = [yearShown(found.picture, language)];
  return sayPictures(parts, { ...asked, language }, { committee, shown });
});

/** What is for all to see is in the committee's language. */
function languageFor(asked: Asked, committee: Committee): Language {
  return threadFor(asked, committee) === null ? asked.language : committee.language;
}
