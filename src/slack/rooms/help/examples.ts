import type { Committee } from '../../../domain/committee/committee.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { WhatWaits } from '../../../app/views/what-waits.ts';
import type { Example } from './said.ts';
import { helpWordsIn } from './words.ts';

/** Who asks for help, and where. */
export type Helped = {
  /** The committee that is meant here; null where there is none, or several could be. */
  readonly committee: Committee | null;
  readonly canManage: boolean;
  readonly canRegister: boolean;
  readonly canRead: boolean;
  /** The assignment of the thread, else the person's own next one. */
  readonly label: string | null;
  readonly isInThread: boolean;
};

/** Three things that somebody can do where they are. */
export function examplesFor(helped: Helped, language: Language): readonly Example[] {
  const { committee, label } = helped;
  const { examples } = helpWordsIn(language);
  const code = committee?.code ?? '';
  const plain = (name: PlainName, says: string): Example => ({
    ...examples[name],
    says: `${says} ${code}`.trim(),
  });
  const own = label === null ? [] : ofLabel(label, language);
  const mine = { ...examples.mine, says: 'list mine' };
  if (helped.isInThread) return own;
  if (committee === null) return [mine, ...own, plain('read', 'read')].slice(0, 3);
  if (helped.canManage)
    return [plain('register', 'new'), plain('status', 'status'), plain('meetings', 'meetings')];
  if (helped.canRegister)
    return [plain('status', 'status'), plain('overdue', 'list overdue'), plain('register', 'new')];
  if (own.length > 0) return own;
  const all = helped.canRead ? [plain('list', 'list'), plain('status', 'status')] : [];
  return [mine, ...all];
}

type PlainName = 'register' | 'status' | 'meetings' | 'overdue' | 'list' | 'read';

function ofLabel(label: string, language: Language): readonly Example[] {
  const { update, show, extend } = helpWordsIn(language).examples;
  return [
    { what: update.what, line: update.line(label), says: `update ${label}` },
    { what: show.what, line: show.line(label), says: `show ${label}` },
    { what: extend.what, line: extend.line(label), says: `extend ${label}` },
  ];
}

/** What waits for the secretary, each with the command that does it. */
export function waitingIn(
  { outcomes, minutes, extensions }: WhatWaits,
  code: string,
  language: Language,
): readonly Example[] {
  const { waits } = helpWordsIn(language);
  const lines = [
    outcomes > 0 ? { what: waits.outcomes(outcomes), line: `outcome ${code}` } : null,
    minutes > 0 ? { what: waits.minutes(minutes), line: `confirm ${code}` } : null,
    ...extensions
      .slice(0, 5)
      .map((label) => ({ what: waits.extension(label), line: `extend ${label}` })),
  ];
  return lines.flatMap((each) => (each === null ? [] : [{ ...each, says: each.line }]));
}
