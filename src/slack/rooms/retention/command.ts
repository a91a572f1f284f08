import { holdAssignment, liftHold } from '../../../app/retention/hold.ts';
import { retentionNow } from '../../../app/retention/retention-now.ts';
import { about, answerOf, viewed } from '../../kit/about.ts';
import { form, say, sayRefused, sayWhy } from '../../kit/asked.ts';
import { inCommittee } from '../../kit/in-committee.ts';
import { plainWords } from '../../typed/tokens.ts';
import { holdForm } from './form-hold.ts';
import { rulesForm } from './form-rules.ts';
import { retentionSaid } from './said.ts';
import { retentionWordsIn } from './words.ts';

/** `retention rules`: the form is meant. */
const RULES =
  /^(?:regler(?:na)?|ändra(?:\s+regler(?:na)?)?|rules|change(?:\s+the)?(?:\s+rules)?)[\s.!]*$/iu;

/** `retention`: the rules, what is due and what was weeded. */
export const retentionCommand = inCommittee(async (parts, asked, { committee, rest }) => {
  const { person, language } = asked;
  const now = await retentionNow(parts.ports, { person, committee });
  if (!now.ok) return sayRefused(now, asked);
  if (RULES.test(plainWords(rest).trim())) return form(rulesForm(now.committee, language));
  return say(retentionSaid(now, language));
});

/** What only says of what it is kept out, before the reason. */
const OUT_OF =
  /^(?:från|ur|out\s+of|from)\s+(?:all\s+|the\s+)?(?:gallring(?:en)?|weeding|retention)[\s.,:;–—-]*/iu;

/** `hold RUN-1 an appeal is pending`; without a reason the form asks for it. */
export const holdCommand = about(async (parts, asked, read) => {
  const { doer, language } = asked;
  if (!read.can('hold')) return sayWhy('not-allowed:hold', language);
  const reason = plainWords(read.rest).trim().replace(OUT_OF, '').trim();
  if (reason === '') return form(holdForm(await viewed(parts, read), language));
  const done = await holdAssignment(parts.ports, { id: read.assignment.id, doer, reason });
  return answerOf(parts, asked, retentionWordsIn(language).isHeld, done);
});

export const liftHoldCommand = about(async (parts, asked, { assignment }) => {
  const done = await liftHold(parts.ports, { id: assignment.id, doer: asked.doer });
  return answerOf(parts, asked, retentionWordsIn(asked.language).isLifted, done);
});
