import { setRole, setStandIn, setDeputy } from '../../../app/committees/set-role.ts';
import { type CommandHandler, sayWhy, todayIn, sayRefused, say } from '../../kit/asked.ts';
import { committeeMeant } from '../../kit/meant.ts';
import { findMention } from '../../typed/tokens.ts';
import { standInSet } from './said.ts';
import { deputySet } from './said.ts';
import { roleSet } from './said.ts';
import { readOffice } from './typed.ts';

/**
 * `role set Title @name [from <day>]`, or `role set deputy for Title @name <day> <day>`; a deputy
 * without days stands in by the holder's Slack status.
 */
export const roleSetCommand: CommandHandler = async (parts, asked) => {
  const { committee, rest } = await committeeMeant(parts, asked);
  const { language, doer } = asked;
  if (committee === null) return sayWhy('no-such-committee', language);
  const mention = findMention(rest);
  if (mention === null) return sayWhy('not-a-colleague', language);
  const person = { team: asked.person.team, user: mention.value };
  const today = todayIn(parts, committee);
  const said = readOffice(mention.rest, today);
  if (said.is === 'unclear') return sayWhy('bad-day', language);
  const given = { committee: committee.id, doer, title: said.title, person };
  const name = (await parts.ports.people.facts(person))?.name ?? mention.value;
  if (said.is === 'holder') {
    const from = said.from === null ? {} : { from: said.from };
    const set = await setRole(parts.ports, { ...given, ...from });
    if (!set.ok) return sayRefused(set, asked);
    return say(roleSet(set.result.title, name, { from: said.from, today, language }));
  }
  const [from, to] = said.days;
  if (from === undefined) {
    const set = await setStandIn(parts.ports, given);
    if (!set.ok) return sayRefused(set, asked);
    return say(standInSet(set.result.title, name, language));
  }
  if (to === undefined) return sayWhy('bad-day', language);
  const set = await setDeputy(parts.ports, { ...given, from, to });
  if (!set.ok) return sayRefused(set, asked);
  return say(deputySet(set.result.title, name, { from, to, today, language }));
};
