import {
  bareDeed,
  commandInMessage,
  commandInReply,
} from '../../../../src/slack/door/message-means.ts';
import { type AskedInWords, askedInWords } from '../../../../src/slack/meaning/asked-in-words.ts';
import { isAhead } from '../../../../src/slack/meaning/ahead.ts';
import { signalBeside } from '../../../../src/slack/meaning/signal.ts';
import { isQuestion, takenAs } from '../../../../src/slack/meaning/talk.ts';
import { type Name, namesIn, withoutNames } from '../../../../src/slack/typed/names-in.ts';
import { asTyped } from '../../../../src/slack/typed/typed-text.ts';

export type Written = {
  readonly where: string;
  readonly who: string;
  readonly text: string;
};

/** What is meant, and the label that it is meant of; null for none, or where several can be. */
export type Meaning = { readonly mean: string; readonly label: string | null };

const CODES = new Set(['RUN']);
const CASES: Readonly<Record<string, string>> = { '311': 'RUN-3', '118': 'RUN-2' };
/** What is on whom: everybody else has nothing. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  holder: ['RUN-3'],
  'case-officer': ['RUN-3', 'RUN-4'],
  'holder-of-three': ['RUN-3', 'RUN-5', 'RUN-7'],
};
const IN_THREAD = 'RUN-3';
const HIGHEST = 7;

const BY_COMMAND: Readonly<Record<string, string>> = {
  status: 'show',
  mine: 'show',
  list: 'show',
  history: 'show',
  help: 'talk',
  extend: 'extension',
  draft: 'draft-link',
};
const BY_WORDS: Readonly<Record<AskedInWords, string>> = {
  'more-time': 'extension',
  'gives-time': 'extension',
  'answers-plea': 'extension',
  'answers-late': 'late-paper',
  'withdraws-plea': 'withdraw',
  accept: 'accept',
  decline: 'unclear',
  approve: 'approve',
  'perhaps-approve': 'approve',
  changes: 'request-changes',
  'draft-link': 'draft-link',
  done: 'update',
};

const BY_OFFICERS: ReadonlySet<string> = new Set(['answers-plea', 'answers-late']);

/** What somebody of the table writes is taken for, by the words alone and by what is on them. */
export function meaningOf({ where, who, text }: Written): Meaning {
  const own = OWN[who] ?? [];
  const raw = namesIn(text, CODES).flatMap((name) => labelled(name, own));
  const spelled = raw
    .toReversed()
    .reduce((left, { value, from, to }) => left.slice(0, from) + value + left.slice(to), text);
  if (where === 'thread') {
    const isTheirs = own.length > 0 || who === 'secretary';
    const command = isTheirs ? commandInReply(spelled, raw) : null;
    const name = command?.name ?? null;
    if (name !== null) return { mean: BY_COMMAND[name] ?? name, label: onlyOf(raw) };
  } else {
    const spoken =
      commandInMessage(spelled, raw, false) ?? (own.length === 1 ? bareDeed(text) : null);
    if (spoken !== null) return byCommand(spoken, raw, own);
  }
  const plain = asTyped(text);
  const names = namesIn(plain, CODES).flatMap((name) => labelled(name, own));
  return heard({ where, who, plain, own, names, words: withoutNames(plain, names) });
}

function labelled(name: Name, own: readonly string[]): readonly Name[] {
  if (name.kind === 'label') return [name];
  if (name.kind === 'case') {
    const value = CASES[/\d{1,6}$/u.exec(name.value)?.[0] ?? ''];
    return value === undefined && !name.isSure ? [] : [{ ...name, value: value ?? name.value }];
  }
  const label = `RUN-${name.value}`;
  const isKnown = own.length === 0 ? Number(name.value) <= HIGHEST : own.includes(label);
  return isKnown ? [{ ...name, value: label }] : [];
}

function byCommand(
  { name, rest }: { readonly name: string; readonly rest: string },
  names: readonly Name[],
  own: readonly string[],
): Meaning {
  const label =
    onlyOf(names) ?? (['accept', 'approve', 'withdraw'].includes(name) ? theOne(own) : null);
  if (name === 'update')
    return { mean: signalBeside(rest.replace(/^\S+\s*/u, '')) ? 'signal' : 'update', label };
  return { mean: BY_COMMAND[name] ?? name, label };
}

function heard({
  where,
  who,
  plain,
  own,
  names,
  words,
}: {
  readonly where: string;
  readonly who: string;
  readonly plain: string;
  readonly own: readonly string[];
  readonly names: readonly Name[];
  readonly words: string;
}): Meaning {
  const asked = askedInWords(words);
  const said = takenAs(words);
  const isKept = said === 'ask' && (names.length > 0 || own.length > 1) && !isQuestion(words);
  const taken = isKept ? 'update' : said;
  const isSignal = signalBeside(words) !== null;
  const label =
    where === 'thread'
      ? (onlyOf(names) ?? IN_THREAD)
      : (onlyOf(names) ?? (names.length > 0 ? null : theOne(own)));
  const kind = asked === null ? kindOf(taken, isSignal) : BY_WORDS[asked];
  if (where === 'thread') {
    if (own.length === 0) {
      const isAnswer = who === 'secretary' && BY_OFFICERS.has(asked ?? '');
      return isAnswer || asked === 'gives-time'
        ? { mean: kind, label }
        : { mean: 'talk', label: IN_THREAD };
    }
    const other = names.find(({ value }) => value !== IN_THREAD);
    const isOthers = other !== undefined && (isAhead(plain, names[0]) || own.includes(other.value));
    return isOthers ? { mean: 'other-assignment', label } : { mean: kind, label: IN_THREAD };
  }
  if (kind === 'question' && names.length > 0) return { mean: 'show', label };
  if (kind === 'talk' || kind === 'question' || asked !== null) return { mean: kind, label };
  if (names.some(({ value }) => Number(value.split('-')[1]) > HIGHEST || !value.startsWith('RUN-')))
    return { mean: 'unclear', label };
  if (label !== null && names.length > 0 && !own.includes(label))
    return { mean: 'other-assignment', label };
  return { mean: label === null && names.length === 0 ? 'unclear' : kind, label };
}

function kindOf(taken: string, isSignal: boolean): string {
  if (isSignal) return 'signal';
  return taken === 'ask' ? 'question' : taken;
}

function onlyOf(names: readonly Name[]): string | null {
  const all = new Set(names.map(({ value }) => value));
  return all.size === 1 ? ([...all][0] ?? null) : null;
}

function theOne(own: readonly string[]): string | null {
  return own.length === 1 ? (own[0] ?? null) : null;
}
