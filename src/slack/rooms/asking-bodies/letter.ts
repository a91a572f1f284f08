import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Language } from '../../../domain/record/language.ts';
import { dayText } from '../../../words/dates.ts';
import { section } from '../../kit/blocks.ts';
import { escapeText } from '../../kit/escape.ts';
import { deliverableText, dueText, nameText } from '../../kit/facts.ts';
import type { Said } from '../../kit/said.ts';
import { askingBodiesWordsIn } from './words.ts';

/**
 * The text of a letter or a mail to a body outside, to be copied. It is the committee's letter, so it
 * is in its language, whatever that of the person who asks for it.
 */
export function letterSaid(view: AssignmentView, language: Language): Said {
  const body = nameText(view.holder.body ?? '');
  const lead = askingBodiesWordsIn(language).letterFor(body);
  // What stands between these marks is shown as it is, with a way to copy it.
  const text = `\`\`\`\n${letterText(view).replaceAll('`', '’')}\n\`\`\``;
  return { text: `${lead}\n${text}`, blocks: [section(lead), section(text)] };
}

function letterText(view: AssignmentView): string {
  const { language, name } = view.committee;
  const { letter } = askingBodiesWordsIn(language);
  const facts = [
    ...(view.due.kind === 'none' ? [] : [letter.due(dueText(view.due, view.today, language))]),
    ...answerBy(view),
    ...decisionLines(view),
    letter.label(view.label),
  ];
  const from = view.holder.person === null ? [] : [nameText(view.holder.person.name)];
  return [
    letter.to(nameText(view.holder.body ?? '')),
    '',
    letter.givenBy(nameText(name)),
    letter.task(deliverableText(view)),
    '',
    ...facts,
    '',
    letter.regards([...from, nameText(name)].join(', ')),
  ].join('\n');
}

/** The first day on which something is wanted of the body. */
function answerBy(view: AssignmentView): readonly string[] {
  const { language } = view.committee;
  const next = view.milestones.find(
    ({ owner, standing }) => owner !== 'secretary' && (standing === 'ahead' || standing === 'late'),
  );
  if (next === undefined || next.daysAway < 0) return [];
  const day = dayText(next.day, view.today, language);
  return [askingBodiesWordsIn(language).letter.answerBy(day)];
}

function decisionLines({ origin, committee, today }: AssignmentView): readonly string[] {
  const { letter } = askingBodiesWordsIn(committee.language);
  const { paragraph, decidedOn, caseNumber } = origin;
  const day = decidedOn === null ? null : dayText(decidedOn, today, committee.language);
  const decision = [paragraph, day].filter((each) => each !== null).join(', ');
  return [
    ...(decision === '' ? [] : [letter.decision(escapeText(decision, 80))]),
    ...(caseNumber === null ? [] : [letter.case(escapeText(caseNumber, 60))]),
  ];
}
