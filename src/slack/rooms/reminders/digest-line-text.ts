import type { ShownLine } from '../../../app/views/digest-lines.ts';
import { dayText } from '../../../words/dates.ts';
import { oneDraftText, reviewText } from '../../kit/drafts.ts';
import { deliverableText, dueText, milestoneNameText, nameText } from '../../kit/facts.ts';
import type { DigestPart } from './digest-parts.ts';
import { whoText } from './digest-who.ts';
import { diaryLineText } from '../diary/line.ts';
import { extensionAskedLine } from '../extension/asked-text.ts';
import { lateLine } from '../late-papers/late-text.ts';
import { madeText } from '../papers/review-text.ts';
import { breakingText } from '../policies/texts.ts';
import { proposedText } from '../retention/texts.ts';
import { isParticipantGone, daysAwayText, milestoneIn } from './shown-line.ts';
import { remindersWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';
import { kitWordsIn } from '../../kit/words.ts';

const LONGEST_COMMENT = 120;

/** What a part says of its assignment: what is to be done and when, whose it is, whom it waits for. */
export function digestLineText(lines: DigestPart['lines'], language: Language): string {
  const [first] = lines;
  const { view } = first;
  return [
    `*${view.label}* ${deliverableText(view, 130)}`,
    ...new Set(lines.map((each) => leadOf(each, language))),
    `${dueText(dayAlone(view), view.today, language)} · ${whoText(first, language)}`,
  ].join('\n');
}

/** At which hour the meeting begins matters to nobody who still has the papers to write. */
function dayAlone({ due }: ShownLine['view']): ShownLine['view']['due'] {
  return due.kind === 'meeting' ? { ...due, time: null } : due;
}

function leadOf(shown: ShownLine, language: Language): string {
  const { line, view } = shown;
  const { digest: words, events } = remindersWordsIn(language);
  const who = nameText(shown.who ?? '');
  switch (line.kind) {
    case 'milestone':
      return milestoneLead(shown, language);
    case 'no-due':
      return words.noDue;
    case 'diary':
      return diaryLineText(view, language);
    case 'not-accepted':
      return view.holder.body === null ? words.notAccepted : words.notRequested;
    case 'office-vacant':
      return shown.isOfDirector ? words.noDirector : events.vacant(nameText(line.title));
    case 'outcome':
      return words.awaitsOutcome;
    case 'agenda-list':
      return shown.list === undefined ? '' : madeText(shown.list, { today: view.today, language });
    case 'policies':
      return shown.breaking === undefined ? '' : breakingText(shown.breaking, language);
    case 'retention':
      return shown.toWeed === undefined ? '' : proposedText(shown.toWeed, language);
    case 'late-paper':
    case 'late-reason':
      return latePaperText(line.version, view, language);
    case 'extension-asked':
      return extensionAskedLine(view, shown.who ?? '', language);
    case 'undelivered':
      return words.undelivered(who);
    case 'account-gone':
      if (isParticipantGone(shown)) return words.participantGone(who);
      return view.holder.body === null ? words.holderGone(who) : words.contactGone(who);
    case 'draft-waits':
    case 'changes-asked':
      return draftLead(shown, language);
    case 'while-away':
      return words.whileAway(who, daysAwayText(line, view, language));
  }
}

/** The version that waits, also where it came after the line was planned; or what is to change in one. */
function draftLead({ line, view }: ShownLine, language: Language): string {
  const { digest: words } = remindersWordsIn(language);
  const isWaiting = line.kind === 'draft-waits';
  const draft = view.drafts.findLast((each) =>
    isWaiting ? each.version === view.toApprove : each.review.is === 'changes-requested',
  );
  if (draft === undefined) return '';
  const text = oneDraftText(view, draft, language);
  return isWaiting
    ? words.draftWaits(text)
    : words.changesAsked(draft.version, reviewText(draft, language, LONGEST_COMMENT) ?? '');
}

/** "Utkast tor 19 nov – för 2 dagar sedan · *försenad*"; of a step that passes by itself, what lacks. */
function milestoneLead(shown: ShownLine, language: Language): string {
  const words = kitWordsIn(language);
  const { view } = shown;
  const about = milestoneIn(shown);
  const papers = view.milestones.find(({ metBy }) => metBy === 'approved');
  const shownOne = about?.owner === 'secretary' ? (papers ?? about) : about;
  if (shownOne === undefined) return '';
  const { milestone, day, daysAway, standing } = shownOne;
  const name = `${milestoneNameText(milestone, language)} ${dayText(day, view.today, language)}`;
  if (standing === 'met') return `✓ ${name}`;
  return standing === 'late'
    ? `${name} – *${words.daysLate(-daysAway)}*`
    : `${name} – ${words.days(daysAway)}`;
}

function latePaperText(version: number, view: ShownLine['view'], language: Language): string {
  const draft = view.drafts.find((each) => each.version === version);
  return (draft && lateLine(draft, view, language)) ?? '';
}
