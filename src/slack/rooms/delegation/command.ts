import { addContributor, removeContributor } from '../../../app/assignments/contributors.ts';
import { delegateAssignment } from '../../../app/assignments/delegate.ts';
import { takeBackDelegation } from '../../../app/assignments/take-back.ts';
import { viewOf } from '../../../app/views/view-of.ts';
import { whichOffice, whoIsMeant } from '../offices/asks.ts';
import { colleagueNamed } from './colleague-named.ts';
import { officeNamed } from './office-named.ts';
import { readDelegation } from './typed.ts';
import { plainWords, towardsSomebody } from '../../typed/tokens.ts';
import { delegateForm } from './form.ts';
import { whichPart } from './which-part.ts';
import { delegationWordsIn } from './words.ts';
import { delegatedAnswer } from './delegated-answer.ts';
import { formOf } from '../../kit/form-for.ts';
import { toChange } from '../../../app/assignments/find-assignment.ts';
import { answerOf, about } from '../../kit/about.ts';
import { form, say, sayRefused, sayWhy, todayIn } from '../../kit/asked.ts';

/** `delegate RUN-1 @name [milestone | words]`, or an office: the whole, or one milestone. */
export const delegate = about(async (parts, asked, read) => {
  const { assignment, committee, rest } = read;
  const { language, doer, person } = asked;
  const named =
    towardsSomebody(rest) ??
    officeNamed(rest, committee, todayIn(parts, committee)) ??
    (await colleagueNamed(parts, { committee, rest }));
  if (named !== null && !('value' in named)) {
    const command = (who: string): string => `delegate ${assignment.label} ${who} ${named.rest}`;
    return say(
      'people' in named
        ? whoIsMeant({ ...named, command }, language)
        : await whichOffice(parts, { committee, title: named.words, command }, language),
    );
  }
  const view = await viewOf(parts.ports, assignment, committee);
  const { id } = assignment;
  if (named === null)
    return formOf(toChange(read, 'delegate'), language, () =>
      form(delegateForm({ language, view, part: plainWords(rest) })),
    );
  const words = plainWords(named.rest);
  const typed = readDelegation(words, view.milestones);
  if (typeof typed === 'string')
    return say(whichPart({ view, to: named.value, words, unsure: typed }, language));
  const delegation = { to: { team: person.team, user: named.value }, ...typed };
  const done = await delegateAssignment(parts.ports, { id, doer, ...delegation });
  return done.ok
    ? say(await delegatedAnswer(parts, done, delegation, language))
    : sayRefused(done, asked);
});

/** `take back RUN-1 [@name] [milestone]`; words that name no milestone take nothing back. */
export const takeBack = about(async (parts, asked, { assignment, committee, rest }) => {
  const { doer, person, language } = asked;
  const mention = towardsSomebody(rest);
  const words = mention === null ? rest : mention.rest;
  const { milestones } = await viewOf(parts.ports, assignment, committee);
  const typed = readDelegation(words, milestones);
  if (typeof typed === 'string' || typed.part !== null)
    return sayWhy('no-such-milestone', language);
  const done = await takeBackDelegation(parts.ports, {
    id: assignment.id,
    doer,
    from: mention && { team: person.team, user: mention.value },
    milestone: typed.scope.is === 'milestone' ? typed.scope.milestone : null,
  });
  return answerOf(parts, asked, delegationWordsIn(language).isTakenBack, done);
});

const REMOVING = /^(?:ta bort|bort|remove)\s+(?=<@)/iu;

/** `contributor RUN-1 @name [what]`, and `contributor RUN-1 remove @name`. */
export const contributor = about(async (parts, asked, { assignment, rest }) => {
  const { doer, language } = asked;
  const mention = towardsSomebody(rest);
  if (mention === null) return sayWhy('not-a-colleague', language);
  const person = { team: asked.person.team, user: mention.value };
  const request = { id: assignment.id, doer, person };
  const words = delegationWordsIn(language);
  if (REMOVING.test(rest)) {
    const removed = await removeContributor(parts.ports, request);
    return answerOf(parts, asked, words.contributesNoLonger, removed);
  }
  const part = plainWords(mention.rest) || null;
  const added = await addContributor(parts.ports, { ...request, part });
  return answerOf(parts, asked, words.nowContributes, added);
});
