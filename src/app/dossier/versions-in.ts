import { contentText, type Draft } from '../../domain/assignments/draft.ts';
import type { DossierVersion, NamedAct } from '../ports/dossier.ts';
import type { Person } from '../../domain/record/person.ts';

export type NameOf = (person: Person) => Promise<string>;

export async function namedAct(
  { by, at }: { readonly by: Person; readonly at: string },
  nameOf: NameOf,
): Promise<NamedAct> {
  return { by: await nameOf(by), at };
}

/** Each version as it was given and answered, oldest first. */
export function versionsIn(
  drafts: readonly Draft[],
  nameOf: NameOf,
): Promise<readonly DossierVersion[]> {
  return Promise.all(drafts.map((draft) => versionOf(draft, nameOf)));
}

async function versionOf(draft: Draft, nameOf: NameOf): Promise<DossierVersion> {
  const { version, content, receivedOn } = draft;
  const isFile = content.kind === 'file';
  return {
    ...(await namedAct(draft, nameOf)),
    version,
    kind: content.kind,
    what: contentText(content),
    size: isFile ? content.size : null,
    sha256: isFile ? content.sha256 : null,
    path: isFile ? content.path : null,
    receivedOn,
    review: await reviewOf(draft, nameOf),
    late: await lateOf(draft, nameOf),
  };
}

async function reviewOf({ review }: Draft, nameOf: NameOf): Promise<DossierVersion['review']> {
  if (review.is === 'submitted') return { is: 'submitted' };
  const act = await namedAct(review, nameOf);
  if (review.is === 'approved') return { is: 'approved', ...act };
  return { is: 'changes-requested', ...act, comment: review.comment };
}

async function lateOf({ late }: Draft, nameOf: NameOf): Promise<DossierVersion['late']> {
  if (late === null) return null;
  const { reason, answer } = late;
  return {
    ...(await namedAct(late, nameOf)),
    kind: reason?.kind ?? null,
    reason: reason?.text ?? null,
    answer: answer && { ...(await namedAct(answer, nameOf)), is: answer.is },
  };
}
