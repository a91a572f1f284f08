import type { Signal } from '../../domain/assignments/status-update.ts';

/** How people say a signal, as it is or with words after it. */
const SIGNALS: Readonly<Record<Signal, string>> = {
  'on-track': String.raw`on[- ]track|on\s+schedule|enligt[- ](?:tid)?plan(?:en)?|på\s+rätt\s+spår|as\s+planned|according\s+to\s+plan`,
  'at-risk': String.raw`at[- ]risk|risk`,
  blocked: String.raw`blocked|(?:helt\s+)?stopp|står\s+(?:helt\s+)?stilla?`,
};
const COLOURS: Readonly<Record<Signal, string>> = {
  'on-track': 'grön|green',
  'at-risk': 'gul|yellow|amber|orange',
  blocked: 'röd|red',
};
/** They say no more than the colour where something else follows: "gröna listan är klar". */
const ALONE: Readonly<Record<Signal, string>> = {
  'on-track': String.raw`grönt|gröna|:large_green_circle:|:green_circle:|🟢`,
  'at-risk': String.raw`gult|gula|:large_yellow_circle:|:large_orange_circle:|🟡|🟠`,
  blocked: String.raw`rött|röda|:red_circle:|:no_entry:|🔴|⛔`,
};

type Pattern = readonly [RegExp, Signal];
const KINDS: readonly Signal[] = ['on-track', 'at-risk', 'blocked'];
const FOLLOWED = String.raw`(?=$|[\s,.:;!])[\s,.:;!]*`;
const BY_SIGN = String.raw`(?=\s*(?:$|[,.:;!–-]))[\s,.:;!–-]*`;

function patterns(words: (kind: Signal) => string, end: string): readonly Pattern[] {
  return KINDS.map((kind) => [new RegExp(`^(?:${words(kind)})${end}`, 'iu'), kind]);
}

const ALWAYS = [
  ...patterns((kind) => SIGNALS[kind], FOLLOWED),
  ...patterns((kind) => `${COLOURS[kind]}|${ALONE[kind]}`, BY_SIGN),
];
const IN_COMMAND = [...ALWAYS, ...patterns((kind) => COLOURS[kind], FOLLOWED)];

/** "Signal: röd", and what was put around it. */
const BEFORE = /^(?:signal(?:en)?|status(?:en)?|läget?|färg(?:en)?|colou?r)\s*(?:[:=]|är|is)\s*/iu;
const AROUND = /^["'`*_]+([^"'`*_]+)["'`*_]+/u;

/**
 * The signal that an update begins with, and the words after it. In a reply a colour before other
 * words is one of them: "röd tråd saknas" stops nothing.
 * @example readSignal('risk väntar på underlag', 'command')
 * // { signal: 'at-risk', text: 'väntar på underlag' }
 */
export function readSignal(
  words: string,
  saidBy: 'command' | 'reply',
): { signal: Signal | null; text: string } {
  const bare = words.replace(BEFORE, '').replace(AROUND, '$1');
  for (const [pattern, signal] of saidBy === 'command' ? IN_COMMAND : ALWAYS) {
    const match = pattern.exec(bare);
    if (match !== null) return { signal, text: bare.slice(match[0].length) };
  }
  return { signal: null, text: words };
}

const LEAD =
  /^(?:[\s,.:;–—-]+|(?:både|båda|bägge|both|och|and|är|are|is|ligger|går|står|har|nu|now|on|at|i|på|läge|status)(?!\p{L}))/iu;

/** The signal that a message gives beside what it names; its words stay as they are. */
export function signalBeside(words: string): ReturnType<typeof readSignal>['signal'] {
  const { signal } = readSignal(words, 'reply');
  const rest = words.replace(LEAD, '');
  return signal !== null || rest === words ? signal : signalBeside(rest);
}
