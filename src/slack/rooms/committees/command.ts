import { committeeNamed } from '../../../app/committees/end-committee.ts';
import { previewEnding } from '../../../app/views/ending-preview.ts';
import { setCommittee } from '../../../app/committees/set-committee.ts';
import { say, sayRefused, sayWhy, todayIn } from '../../kit/asked.ts';
import { sentence } from '../../kit/blocks.ts';
import { nameText } from '../../kit/facts.ts';
import { inCommittee } from '../../kit/in-committee.ts';
import { endingPreview } from './said.ts';
import { readEnd, readName } from './typed.ts';
import { committeesWordsIn } from './words.ts';

/** `committee rename RUN Growth Committee`: its code and labels stay, for they stand in minutes. */
export const committeeRename = inCommittee(async ({ ports }, asked, { committee, rest }) => {
  const { language, doer } = asked;
  const words = committeesWordsIn(language);
  const name = readName(rest);
  if (name === '') return say(sentence(words.whatName));
  const set = await setCommittee(ports, { committee: committee.id, doer, facts: { name } });
  if (!set.ok) return sayRefused(set, asked);
  const { code, name: now } = set.committee;
  return say(sentence(words.isCalled(code, nameText(now), nameText(committee.name))));
});

/** `committee end RUN on 31 December, move to HSN`: shows what is open, and a button ends it. */
export const committeeEnd = inCommittee(async (parts, asked, { committee, rest }) => {
  const { ports } = parts;
  const { language, doer, person } = asked;
  const today = todayIn(parts, committee);
  const read = readEnd(rest, today);
  if (read.is === 'unclear') return sayWhy('how-to-end', language);
  const to = read.to === null ? null : await committeeNamed(ports, person.team, read.to);
  if (read.to !== null && to === null) return sayWhy('which-successor', language);
  const request = { committee, doer, from: read.from ?? today, to: to?.id ?? null };
  const preview = await previewEnding(ports, request);
  return preview.ok ? say(endingPreview(preview, language)) : sayRefused(preview, asked);
});
