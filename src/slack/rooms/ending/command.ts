import { report as reportUseCase } from '../../../app/assignments/report.ts';
import { voidAssignment } from '../../../app/assignments/void.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import { closingDecision } from '../../../domain/assignments/closing.ts';
import type { Assignment } from '../../../domain/assignments/assignment.ts';
import { viewOf } from '../../../app/views/view-of.ts';
import { mayInCommittee } from '../../../app/deeds/permission.ts';
import { about, viewed, told } from '../../kit/about.ts';
import { form, type Asked, type Answer, sayWhy, say } from '../../kit/asked.ts';
import { formFor } from '../../kit/form-for.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { plainWords } from '../../typed/tokens.ts';
import { closeAsk } from './close-ask.ts';
import { voidForm } from './form-void.ts';

export const voidCommand = about(async (parts, asked, { assignment, rest }) => {
  if (rest === '')
    return formFor(parts, asked, { id: assignment.id, action: 'void' }, async (found) =>
      form(voidForm({ language: asked.language, view: await viewed(parts, found) })),
    );
  const outcome = await voidAssignment(parts.ports, {
    id: assignment.id,
    doer: asked.doer,
    reason: plainWords(rest),
  });
  return told(parts, asked, 'voided', outcome);
});

export const report = about(async (parts, asked, { assignment }) =>
  told(
    parts,
    asked,
    'reported',
    await reportUseCase(parts.ports, { id: assignment.id, doer: asked.doer }),
  ),
);

export const close = about(async (parts, asked, { assignment, committee, rest }) =>
  askToClose(parts, asked, { assignment, committee, words: rest }),
);

/** Shows which decision is meant; the close happens on the button. */
export async function askToClose(
  { ports }: ListenerParts,
  { person, language }: Pick<Asked, 'person' | 'language'>,
  meant: { assignment: Assignment; committee: Committee; words: string },
): Promise<Answer> {
  const { assignment, committee, words } = meant;
  const refused = await mayInCommittee(ports, person, committee, 'close');
  if (refused !== null) return sayWhy(refused.why, language);
  if (assignment.ending !== null) return sayWhy('ended', language);
  const decision = closingDecision(words, committee, ports.now);
  if (!decision.ok)
    return sayWhy(decision.why === 'none-held' ? 'no-meeting-held' : decision.why, language);
  const view = await viewOf(ports, assignment, committee);
  return say(closeAsk(view, decision.meeting, decision.paragraph, language));
}
