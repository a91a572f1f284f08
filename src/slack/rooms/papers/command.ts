import { setAgendaList } from '../../../app/committees/set-agenda-list.ts';
import { PAPER_FORMATS, type PaperFormat } from '../../../app/ports/paper-parts.ts';
import { listToReview } from '../../../app/views/agenda-list.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import { heldMeetings, meetingOf, plannedFrom } from '../../../domain/committee/meetings.ts';
import { phraseAtEnd } from '../../../domain/dates/phrases-at-edges.ts';
import { resolveDue } from '../../../domain/dates/resolve.ts';
import type { Meeting } from '../../../domain/meetings/meeting.ts';
import { folded } from '../../typed/typed-text.ts';
import {
  type Answer,
  type Asked,
  form,
  say,
  sayRefused,
  sayWhy,
  todayIn,
} from '../../kit/asked.ts';
import { sentence } from '../../kit/blocks.ts';
import { inCommitteeFor } from '../../kit/in-committee.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { letterheadFormOf } from './fill.ts';
import { paperForm } from './form.ts';
import { reviewTexts } from './review-text.ts';
import { paperWordsIn } from './words.ts';

const LOOKS = /^(?:mall(?:en)?|template|brevhuvud(?:et)?|letterhead|utseende)$/iu;

/** `paper`: a form for the list, filled in with the meeting and the format that the words name. */
export const paperCommand = inCommitteeFor('paper', async (parts, asked, found) => {
  const { committee, rest, can } = found;
  const { language } = asked;
  const isOn = everyMeeting(rest);
  if (isOn !== null) return agendaSet(parts, asked, { committee, isOn });
  if (LOOKS.test(rest.trim())) {
    if (!can('manage')) return sayWhy('not-allowed:manage', language);
    return form(await letterheadFormOf(parts, committee, language, ''));
  }
  const today = todayIn(parts, committee);
  const meetings = meetingsFor(parts, committee);
  if (meetings.length === 0) return sayWhy('no-meetings', language);
  const format = formatIn(rest);
  const meeting = meetingIn(parts, committee, format.rest) ?? meetings[0]?.id ?? null;
  const leads = await leadsOf(parts, { committee, meeting, language });
  const shown = { committee, meetings, meeting, today, canSetLooks: can('manage'), leads };
  return form(paperForm({ ...shown, format: format.is }, language));
});

const EVERY =
  /(?<!\p{L})(?:varje|alla|every|all|each)\s+(?:sammanträden?|möten?|meetings?)(?!\p{L})/iu;
const NOT = /(?<!\p{L})(?:av|inte|ej|aldrig|sluta|nej|off|not|never|stop|no)(?!\p{L})/iu;

/** "vid varje sammanträde", "inte varje sammanträde"; null for words that say nothing of it. */
function everyMeeting(words: string): boolean | null {
  return EVERY.test(words) ? !NOT.test(words) : null;
}

async function agendaSet(
  { ports }: ListenerParts,
  asked: Asked,
  { committee, isOn }: { readonly committee: Committee; readonly isOn: boolean },
): Promise<Answer> {
  const { doer, language } = asked;
  const set = await setAgendaList(ports, { committee: committee.id, doer, isOn });
  if (!set.ok && set.why !== 'nothing-changed') return sayRefused(set, asked);
  const words = paperWordsIn(language).agenda;
  return say(sentence(isOn ? words.isOn : words.isOff));
}

/** Of a list that was made already, what needs a look and what has changed since. */
async function leadsOf(
  parts: ListenerParts,
  about: {
    readonly committee: Committee;
    readonly meeting: string | null;
    readonly language: Language;
  },
): Promise<readonly string[]> {
  const { committee, language } = about;
  const { made } = committee.agendaList;
  const meeting = made?.meeting === about.meeting ? meetingOf(committee, made.meeting) : null;
  if (meeting === null) return [];
  const list = await listToReview(parts.ports, committee, meeting);
  return reviewTexts(list, { today: todayIn(parts, committee), language });
}

/** Those to come, and the last that was held, for whose minutes the list may be made anew. */
export function meetingsFor(parts: ListenerParts, committee: Committee): readonly Meeting[] {
  const held = heldMeetings(committee, parts.ports.now).slice(-1);
  const planned = plannedFrom(committee, todayIn(parts, committee)).filter(
    ({ id }) => held[0]?.id !== id,
  );
  return [...planned, ...held];
}

function meetingIn(parts: ListenerParts, committee: Committee, words: string): string | null {
  const due = phraseAtEnd(words);
  const resolved = due && resolveDue(due.phrase, committee, todayIn(parts, committee));
  return resolved?.ok === true && resolved.due.kind === 'meeting' ? resolved.due.meeting : null;
}

const FORMAT_WORDS: Readonly<Record<string, PaperFormat>> = {
  word: 'docx',
  excel: 'xlsx',
  markdown: 'md',
};

function named(word: string): PaperFormat | undefined {
  return PAPER_FORMATS.find((each) => each === folded(word)) ?? FORMAT_WORDS[folded(word)];
}

/** The format that a word of the line names, and the other words. */
function formatIn(rest: string): { readonly is: PaperFormat; readonly rest: string } {
  const words = rest.split(/\s+/u);
  const is = words.map(named).find((each) => each !== undefined) ?? 'docx';
  return { is, rest: words.filter((word) => named(word) === undefined).join(' ') };
}
