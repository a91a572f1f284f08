import type { Doer } from '../deeds/doer.ts';
import { committeeFor, type WhichCommittee } from '../deeds/find-committee.ts';
import { doneBy } from '../deeds/history-entries.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import type { SharedFile } from '../ports/files.ts';
import type { BadTemplate } from '../ports/papers.ts';
import type { Ports } from '../ports/ports.ts';
import type { Letterhead } from '../ports/stored-workspace.ts';
import { whyNoText } from '../readings/why-no-text.ts';
import { changeWorkspace } from '../workspace/change-workspace.ts';
import { letterheadOf } from './make-list.ts';

/** A new file, `keep` for the one that there is, `none` for ours or for no mark. */
export type GivenFile = SharedFile | 'keep' | 'none';

type LetterheadGiven = {
  readonly authority: string | null;
  readonly mark: GivenFile;
  readonly template: GivenFile;
};

/**
 * Sets what stands on the papers of all the region's committees. A template that is broken is
 * refused with what is wrong in it, and the one before goes on.
 */
export async function setLetterhead(
  ports: Ports,
  request: { readonly doer: Doer; readonly committee: WhichCommittee } & LetterheadGiven,
): Promise<{ readonly ok: true } | Refusal | BadTemplate> {
  const { doer } = request;
  const { team } = doer.person;
  const found = await committeeFor(ports, { ...request, person: doer.person }, 'manage');
  if (!found.ok) return found;
  const before = await letterheadOf(ports, team);
  const template = await pathOf(ports, team, { given: request.template, before: before.template });
  if (!template.ok) return template;
  const mark = await pathOf(ports, team, { given: request.mark, before: before.mark });
  if (!mark.ok) return mark;
  const wrong = await whyNot(ports, { template: template.path, mark: mark.path });
  if (wrong !== null) return wrong;
  const after = { authority: request.authority, mark: mark.path, template: template.path };
  await changeWorkspace(ports, team, (stored) => ({
    after: { ...stored, letterhead: after },
    history: [doneBy(ports, doer, { what: 'letterhead-set', from: stored.letterhead, to: after })],
  }));
  return { ok: true };
}

type KeptAt = { readonly ok: true; readonly path: string | null };

async function pathOf(
  ports: Ports,
  team: string,
  { given, before }: { readonly given: GivenFile; readonly before: string | null },
): Promise<KeptAt | Refusal> {
  if (given === 'keep') return { ok: true, path: before };
  if (given === 'none') return { ok: true, path: null };
  const kept = await ports.files.keep(team, given);
  return kept.ok ? { ok: true, path: kept.kept.path } : refuse(whyNoText(kept.why));
}

async function whyNot(
  { papers }: Ports,
  { template, mark }: Pick<Letterhead, 'template' | 'mark'>,
): Promise<Refusal | BadTemplate | null> {
  const problems = template === null ? [] : await papers.problemsOf(template);
  if (problems.length > 0) return { ok: false, why: 'bad-template', problems };
  return mark === null || (await papers.isPicture(mark)) ? null : refuse('bad-mark');
}
