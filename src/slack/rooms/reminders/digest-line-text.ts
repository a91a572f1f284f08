import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { ShownLine } from '../../../app/views/digest-lines.ts';
import type { DigestLine } from '../../../domain/ladder/digest.ts';
import { dayText } from '../../../words/dates.ts';
import { deliverableText, dueText, milestoneNameText, nameText } from '../../kit/facts.ts';
import { isParticipantGone, milestoneIn } from './shown-line.ts';
import { remindersWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';
import { kitWordsIn } from '../../kit/words.ts';

/** What a line says: the assignment, what is to be done and when. */
export function digestLineText(shown: ShownLine, language: Language): string {
  const words = kitWordsIn(language);
  const { view } = shown;
  const ahead = milestoneIn(shown);
  const when = ahead === undefined ? '' : ` – ${words.days(ahead.daysAway)}`;
  const late = ahead?.standing === 'late' ? ` · *${words.standings.late}*` : '';
  const body = view.holder.body === null ? '' : ` · ${nameText(view.holder.body, 40)}`;
  const about = `*${view.label}* ${deliverableText(view, 160)}${body}`;
  const lead = leadOf(shown, language);
  return `${about}\n${lead}${when}${late} · ${dueText(view.due, view.today, language)}`;
}

function leadOf(shown: ShownLine, language: Language): string {
  const { line, view } = shown;
  const { digest: words } = remindersWordsIn(language);
  const who = nameText(shown.who ?? '');
  switch (line.kind) {
    case 'milestone':
      return `${milestoneNameText(line.milestone, language)} ${dayText(line.day, view.today, language)}`;
    case 'no-due':
      return words.noDue;
    case 'not-accepted':
      return view.holder.body === null ? words.notAccepted : words.notRequested;
    case 'outcome':
      return words.awaitsOutcome;
    case 'undelivered':
      return words.undelivered(who);
    case 'account-gone':
      if (isParticipantGone(shown)) return words.participantGone(who);
      return view.holder.body === null ? words.holderGone(who) : words.contactGone(who);
    case 'while-away':
      return words.whileAway(who, daysAwayText(line, view, language));
  }
}

function daysAwayText(
  { from, to }: Extract<DigestLine, { kind: 'while-away' }>,
  { today }: AssignmentView,
  language: Language,
): string {
  return `${dayText(from, today, language)} – ${dayText(to, today, language)}`;
}
