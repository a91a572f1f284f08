import { confirmMinutes } from '../../../app/confirm-minutes.ts';
import { readParagraphWords } from '../../../domain/paragraph.ts';
import { confirmingMinutes, saidConfirmed } from '../forms/confirming-minutes.ts';
import { about } from './assignment.ts';
import { say, sayRefused } from './asked.ts';

/** `confirm RUN-1 § 87`: the words are as they were registered. Without a § it is a form. */
export const confirmCommand = about(async (parts, asked, { assignment, committee, rest }) => {
  const said = readParagraphWords(rest);
  if (said === null) return confirmingMinutes(parts, asked, { assignment, committee });
  const { doer, language } = asked;
  const request = { id: assignment.id, doer, paragraph: said.paragraph, wording: null };
  const done = await confirmMinutes(parts.ports, request);
  return done.ok ? say(await saidConfirmed(parts, done, language)) : sayRefused(done, asked);
});
