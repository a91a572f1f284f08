import { mayInCommittee } from '../../../app/find-assignment.ts';
import { meetingAwaitingOutcomes, recordOutcome } from '../../../app/record-outcome.ts';
import { viewOf } from '../../../app/views/view-of.ts';
import { CLOSES } from '../../../domain/outcome.ts';
import { yearWordsIn } from '../../../words/year-words.ts';
import { readOutcome } from '../../grammar/outcomes.ts';
import { plainWords } from '../../grammar/tokens.ts';
import { sentence } from '../../surfaces/blocks.ts';
import { outcomeForm } from '../../surfaces/forms/outcome.ts';
import { about, told } from './assignment.ts';
import { type CommandHandler, form, say, sayRefused, sayWhy } from './asked.ts';
import { assignmentMeant, committeeMeant } from './meant.ts';

/** `outcome`: the form for the meeting that waits; `outcome RUN-1 återremiss <motive>` at once. */
export const outcomeCommand: CommandHandler = async (parts, asked) =>
  (await assignmentMeant(parts, asked)) === null
    ? ofMeeting(parts, asked)
    : ofAssignment(parts, asked);

const ofMeeting: CommandHandler = async (parts, asked) => {
  const { committee } = await committeeMeant(parts, asked);
  const { language, person } = asked;
  if (committee === null) return sayWhy('no-such-committee', language);
  const refused = await mayInCommittee(parts.ports, person, committee, 'outcome');
  if (refused !== null) return sayRefused(refused, asked);
  const awaited = await meetingAwaitingOutcomes(parts.ports, committee);
  if (awaited === null) return say(sentence(yearWordsIn(language).noOutcomesAwaited));
  const views = await Promise.all(
    awaited.open.map((assignment) => viewOf(parts.ports, assignment, committee)),
  );
  return form(outcomeForm({ language, views }));
};

const ofAssignment = about(async (parts, asked, { assignment, committee, rest }) => {
  const { language, doer } = asked;
  const said = readOutcome(plainWords(rest));
  const isWhole =
    said !== null &&
    (CLOSES[said.is] ? said.paragraph !== null : said.is !== 'referred-back' || said.motive !== '');
  if (said === null || !isWhole) {
    const views = [await viewOf(parts.ports, assignment, committee)];
    return form(outcomeForm({ language, views, is: said?.is ?? null, motive: said?.motive ?? '' }));
  }
  const request = { id: assignment.id, doer, ...said, closes: CLOSES[said.is] };
  return told(parts, asked, 'outcome', await recordOutcome(parts.ports, request));
});
