import { recordOutcomes } from '../../../app/assignments/record-outcomes.ts';
import type { ReadingOfCommittee } from '../../../app/readings/confirm-reading.ts';
import { minutesOfOutcome, outcomesRead } from '../../../app/readings/outcomes-read.ts';
import { answersIn } from '../../kit/fields/answers.ts';
import { sentence } from '../../kit/blocks.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import type { Said } from '../../kit/said.ts';
import type { Submission, Submitted } from '../../kit/submitted.ts';
import { type GivenOutcome, OUTCOMES_BELOW } from '../outcome/form.ts';
import { outcomesAnswer } from '../outcome/outcomes-answer.ts';

type Recording = ReadingOfCommittee & { readonly outcomes: readonly GivenOutcome[] };

/** Records what was chosen of what the minutes say of their meeting's assignments. */
export async function recordedOutOf(
  parts: ListenerParts,
  submitted: Submitted,
  { reading, committee, outcomes }: Recording,
): Promise<Submission> {
  const { doer, values } = submitted;
  const read = await outcomesRead(parts.ports, doer.person, { reading, committee });
  const isPreliminary = answersIn(values).ticked('preliminary');
  const recorded = await recordOutcomes(parts.ports, {
    doer,
    outcomes: outcomes.map(({ assignment, ...decided }) => ({
      id: assignment,
      ...decided,
      minutes: read && minutesOfOutcome(read, { assignment, isPreliminary }),
    })),
  });
  return outcomesAnswer(parts, submitted, { outcomes, recorded, from: OUTCOMES_BELOW });
}

/** The same where nothing is registered; where nothing was chosen either, nothing is said of it. */
export async function outcomesAlone(
  parts: ListenerParts,
  submitted: Submitted,
  recording: Recording,
): Promise<Submission> {
  if (recording.outcomes.length === 0) return { is: 'done', said: null };
  return recordedOutOf(parts, submitted, recording);
}

/** The same after the new assignments were registered: one answer tells of both. */
export async function withOutcomes(
  parts: ListenerParts,
  submitted: Submitted,
  { registered, ...recording }: Recording & { readonly registered: Said },
): Promise<Submission> {
  if (recording.outcomes.length === 0) return { is: 'done', said: registered };
  const answer = await recordedOutOf(parts, submitted, recording);
  return { is: 'done', said: together(registered, saidIn(answer)) };
}

/** What was registered stands, so that why no outcome was is said below it. */
function saidIn(answer: Submission): Said | null {
  if (answer.is === 'done') return answer.said;
  if (answer.is !== 'errors') return null;
  return sentence([...new Set(Object.values(answer.errors))].join('\n'));
}

function together(one: Said, other: Said | null): Said {
  if (other === null) return one;
  return { text: `${one.text}\n${other.text}`, blocks: [...one.blocks, ...other.blocks] };
}
