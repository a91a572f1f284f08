import { inLowerCase } from '../../text/lower-case.ts';
import { agentAndTaskIn, agentIn, isWork, PRIVATE } from './agents.ts';
import { ENGLISH } from './english.ts';
import { isPersonName } from './person-names.ts';
import { A_BODY, type Construction, type Order } from './order.ts';
import { SWEDISH } from './swedish.ts';
import { isAccount } from './account.ts';

export const CONSTRUCTIONS: readonly Construction[] = [...SWEDISH, ...ENGLISH];

/**
 * The order that a sentence gives; null where it gives none.
 * @param isDecided true in a decision's own section, where past forms announce what was decided
 */
export function orderIn(sentence: string, isDecided: boolean): Order | null {
  const order = anyOrderIn(sentence);
  if (order === null || !isGiven(order, sentence, isDecided)) return null;
  return { ...order, before: order.before.trim() };
}

/** Whether an order that stands in a sentence is given by it, and not told of, asked for or denied. */
function isGiven({ holder, task, strength }: Order, sentence: string, isDecided: boolean): boolean {
  if (QUESTION.test(sentence) || COMES_TO_NOTHING.test(sentence)) return false;
  if (OF_ASSIGNMENT.test(sentence)) return false;
  const head = sentence.slice(0, sentence.length - task.length);
  const isNew = isDecided || strength === 'weak' || COMING.test(task);
  if (isAccount(head, isNew) || PRIVATE.test(holder) || ELECTED.test(task)) return false;
  return !DECIDES_FOR.test(task);
}

/** Who signs, confirms the minutes or speaks for others is elected, and gets no work. */
const ELECTED =
  /^tecknar?\s+(?:\p{L}+s\s+)?firma|^(?:(?:jämte|tillsammans\s+med)\s+\p{L}+\s+)?(?:justera|representera|företräda|ingå\s+i|närvara|represent|serve\s+(?:on|as)|sit\s+on|underteckna\s+protokoll\p{L}*)(?!\p{L})/iu;
/** Who may decide on the body's behalf is given its power, and no work. */
const DECIDES_FOR =
  /^(?:(?:på|i)\s+\p{L}+s\s+(?:vägnar|namn|ställe)\s+)?(?:besluta|avgöra|fatta\s+beslut)(?!\p{L})/iu;
/** What shall come to the next meeting was ordered just now, also where that is told in the past. */
const COMING = /(?<!\p{L})(?:till|vid|på|inför)\s+(?:nästa|nästkommande|kommande)\s/iu;

/** "Regeringens uppdrag till verket att lämna förslag redovisas härmed": what became of an assignment. */
const OF_ASSIGNMENT =
  /^(?:[\p{L}-]+\s)?uppdrag(?:et)?\s(?:till|åt|att)\s.*\s(?:(?:redovisas|slutredovisas|återrapporteras)(?:\s+härmed)?\.?$|(?:är(?!\s+att)|har|anses|förklaras|avslutas|upphör|utgår|återtas)(?!\p{L}))/iu;

/** "…, men beslut fattas först i juni" */
const COMES_TO_NOTHING =
  /,?\s(?:men\s(?:beslut|styrelsen|nämnden|förslaget|någon)|but\s(?:no|this\s+was\s+not|it\s+was\s+not|the\s+\p{L}+\s+(?:declined|refused)))\s|\s(?:was|were)\s+(?:lost|defeated|tied|not\s+(?:carried|seconded|supported|agreed|approved|accepted))(?!\p{L})|\s(?:the\s+motion|which)\s+(?:fell|failed)(?!\p{L})/iu;
const QUESTION =
  /^(?:kan|ska|skulle|bör|är|har|vill|får|varför|när|could|can|would|should|will|does|is)\s[^.]*\?/iu;

/** A sentence is asked several times, and each time costs some forty patterns. */
const read = new Map<string, Order | null>();
const MOST_READ = 500;

/** The order that a sentence gives, or tells of, asks for or denies. */
export function anyOrderIn(sentence: string): Order | null {
  const known = read.get(sentence);
  if (known !== undefined) return known;
  if (read.size >= MOST_READ) read.clear();
  const order = firstOrderIn(sentence);
  read.set(sentence, order);
  return order;
}

function firstOrderIn(sentence: string): Order | null {
  for (const construction of CONSTRUCTIONS) {
    const order = orderBy(construction, sentence);
    if (order !== null) return order;
  }
  return null;
}

function orderBy(construction: Construction, sentence: string): Order | null {
  const parts = partsBy(construction.pattern, sentence);
  const named = parts === null ? null : givenBy(parts, construction);
  if (parts === null || named === null) return null;
  const [holder, task] = withCapitals(named.name, named.task);
  // "the Executive" is a body, and "the Executive Director be authorised …" no work.
  if (parts.rest !== null && !isWork(task)) return null;
  const before = parts.holder === null ? parts.left.replace(named.name, '') : parts.left;
  const { strength, extends: isExtension = false } = construction;
  const around = [before, parts.when, named.when, parts.right].join(' ');
  return { holder, task, before: around, strength, extends: isExtension };
}

function givenBy(parts: Parts, { isHolderEarlier }: Construction): NameAndTask | null {
  if (isHolderEarlier !== true) return holderAndTask(parts);
  return parts.task === null ? null : { name: '', task: parts.task, when: '' };
}

type NameAndTask = { readonly name: string; readonly task: string; readonly when: string };

function holderAndTask(parts: Parts): NameAndTask | null {
  if (parts.rest !== null) {
    const found = agentAndTaskIn(parts.rest);
    return found === null || !isWork(found.task) ? null : { ...found, when: '' };
  }
  if (parts.person !== null) return personAndTask(parts.person, parts.task ?? '');
  const name = namedAtEnd(parts.agent ?? parts.holder ?? parts.left);
  if (name === null || parts.task === null) return null;
  if (parts.agent === null) return { name, task: parts.task, when: '' };
  const agent = agentIn(name);
  return agent === null || !isWork(parts.task) ? null : { ...agent, task: parts.task };
}

/** A person's name goes on as long as its capitals do, and over "och" to the next name. */
function personAndTask(begun: string, rest: string): NameAndTask | null {
  const more =
    /^(?:(?:\p{Lu}[\p{L}-]*|(?:och|samt)\s+(?:\p{Lu}[\p{L}-]*|kassören|sekreteraren|ordföranden))\s+)+/u.exec(
      rest,
    )?.[0] ?? '';
  const name = `${begun} ${more}`.trim();
  return isPersonName(name) && agentIn(name) === null
    ? { name, task: rest.slice(more.length), when: '' }
    : null;
}

type Parts = Readonly<Record<'holder' | 'agent' | 'person' | 'rest' | 'task', string | null>> & {
  readonly left: string;
  readonly right: string;
  readonly when: string;
};

/** The groups of a pattern as the sentence writes them; null where it does not fit. */
function partsBy(pattern: RegExp, sentence: string): Parts | null {
  const found = pattern.exec(inLowerCase(sentence));
  if (found === null) return null;
  const group = (name: string): string | null => {
    const at = found.indices?.groups?.[name];
    return at === undefined ? null : sentence.slice(at[0], at[1]);
  };
  return {
    left: sentence.slice(0, found.index),
    right: sentence.slice(found.index + found[0].length),
    when: group('when') ?? '',
    holder: group('holder'),
    agent: group('agent'),
    person: group('person'),
    rest: group('rest'),
    task: group('task'),
  };
}

/** "the Director of Adult" and "Social Care bring …": an English name goes on as long as its capitals do. */
function withCapitals(holder: string, task: string): [holder: string, task: string] {
  const more =
    /^(?:(?:(?:and|&|of|for)\s+(?:the\s+)?)?\p{Lu}[\p{L}&-]*\s+)+(?=\p{Ll})/u.exec(task)?.[0] ?? '';
  const isOpen = /\s(?:of|for)\s[^\s]+$|^the\s(?:\p{Lu}\p{L}*\s)*\p{Lu}\p{L}*$/iu.test(holder);
  if (!isOpen || more === '') return [holder, task];
  return [`${holder} ${more.trim()}`, task.slice(more.length)];
}

// What leads in to a holder: "…bygglagen beslutar byggnadsnämnden att bygglovschefen".
const LEADING =
  /^.*(?:(?<!\p{L})(?:att|that|beslut(?:ar|as|ade|ats)?|beslöt|beslöts|föreslår|dels|resolved|agreed)(?!\p{L})|(?<!\d):(?!(?<=\p{L}:)\p{L})|;|,\s+(?:samt|och|and))\s*/isu;
/** "återremitteras till förvaltningen, som får i uppdrag" */
const RELATIVE =
  /^.*\s(?:till|åt)\s+([^,]{2,80}),\s+(?:som|vilken|vilka)(?:\s+(?:därmed|också|även))?$/isu;
const ADVERBS =
  /(?:\s+(?:ska(?:ll)?|skulle|härmed|därför|också|även|samtidigt|vidare|därutöver|dessutom|nu|snarast(?:\s+möjligt)?|omgående|skyndsamt|därefter|i\s+stället|följande))+$/iu;
/** "gav vid sammanträdet kommundirektören i uppdrag" */
const AT_MEETING =
  /^(?:vid|på|under|i|den)\s+(?:\p{L}+ns\s+)?(?:sammanträdet|mötet|dag(?:ens\s+(?:sammanträde|möte))?|gårdagens\s+\p{L}+)\s+/iu;
/** "gav den 14 november 2023, § 201, förvaltningen i uppdrag" */
const ON_DAY = /^(?:den\s+)?\d{1,2}\s\p{L}+(?:\s\d{4})?,?\s+(?:§\s*\d+,?\s+)?/iu;
const GIVER = new RegExp(String.raw`^${A_BODY}\s+(?=\p{L})`, 'iu');
const FIRST_WORDS =
  /^(?:även|vidare|därutöver|dessutom|samt|och|and|dels|det|åt|till|till\s+exempel)\s+/iu;

/** "Following debate, the Clerk was tasked with" */
const AFTER_DEBATE =
  /^(?:following|after|having|given|in\s+(?:view|light)\s+of|on\s+the\s+advice\s+of)\s[^,]{3,80},\s+/iu;

/** "gav regionstyrelsen regiondirektören i uppdrag": who gives stands before who gets. */
function withoutGiver(name: string): string {
  const left = name.replace(GIVER, '');
  return left !== name && agentIn(left) !== null ? left : name;
}

/** The name that words end with; null where they end with no name. */
function namedAtEnd(words: string): string | null {
  const name = words
    .replace(RELATIVE, '$1')
    .replace(LEADING, '')
    .replace(FIRST_WORDS, '')
    .replace(AFTER_DEBATE, '')
    .replace(/^är\s+(.{3,80})\s+som$/iu, '$1')
    .replace(AT_MEETING, '')
    .replace(ON_DAY, '')
    .replace(ADVERBS, '')
    .replace(
      /,?\s+(?:genom|via)\s.*$|,\s+(?:in\s+consultation\s+with|with\s+(?:the\s+)?support|together\s+with|med\s+stöd\s+av|i\s+(?:samråd|samverkan|samarbete|dialog)\s+med|tillsammans\s+med|under\s+ledning\s+av)\s.*$/iu,
      '',
    )
    .replace(/^[\s,–"“”»«-]+|[\s,]+$/gu, '');
  return /^[\p{L}<@][^\n]{1,110}$/u.test(name) ? withoutGiver(name) : null;
}
