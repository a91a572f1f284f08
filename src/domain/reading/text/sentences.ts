import { matchesOf } from '../../text/matches-of.ts';
import { headingOf, type Section } from './headings.ts';
import { type Item, startsItem } from './items.ts';
import { linesOf } from './lines.ts';
import { isTableRow, NAMES_HOLDER, startsPoint, withoutMarker } from './points.ts';

/** A sentence where it stands in its item, in the section it is in. */
export type Sentence = {
  readonly from: number;
  readonly to: number;
  /** One line, without the marker of its point. */
  readonly words: string;
  readonly section: Section;
  readonly isPoint: boolean;
};

/** Longer ones are no sentences, and reading them whole would cost more than they can hold. */
const LONGEST = 4_000;

/** Cuts an item into sentences; headings, tables and blank lines are none. */
export function sentencesOf({ text }: Item): Sentence[] {
  let section: Section = 'open';
  let [isProposed, that] = [false, ''];
  const found: Sentence[] = [];
  for (const line of linesOf(text)) {
    const heading = headingOf(line.text);
    if (heading !== null) section = followed(heading.section, section, line.text);
    if (heading !== null) that = thatAfter(line.text);
    const lead = orderOnItemLine(line.text);
    const isTitle = startsItem(line.text) && lead === 0;
    const isOther =
      heading !== null || isTitle || isTableRow(line.text) || IN_CONTENTS.test(line.text);
    if (isOther || line.text.trim() === '') continue;
    const isPoint = startsPoint(line.text);
    if (section === 'sent-to' && heading === null && IS_SENTENCE.test(line.text)) section = 'open';
    for (const [from, to] of cutsOf(line.text)) {
      const own = withoutMarker(line.text.slice(Math.max(from, lead), to)).trim();
      if (own === '') continue;
      const goesOn =
        that !== '' && isPoint && from === 0 && !own.toLowerCase().startsWith(`${that} `);
      const words = goesOn ? `${that} ${own}` : own;
      const isOpen = section === 'account' || (section === 'open' && isProposed);
      if (isOpen && DECIDES.test(words)) section = 'decision';
      const proposes = section === 'open' && PROPOSES.test(words);
      isProposed ||= proposes;
      found.push({
        from: line.from + from,
        to: line.from + to,
        words,
        section: proposes ? 'proposal' : section,
        isPoint: (isPoint && from === 0) || words.search(NAMES_HOLDER) === 0,
      });
    }
  }
  return found;
}

/** "RESOLVED THAT:" and "Styrelsen beslutar att" go on in each of the points under them. */
const LEADS_IN: readonly (readonly [that: string, lead: RegExp])[] = [
  ['that', /^(?:resolved\s+|agreed\s+|it\s+was\s+(?:resolved|agreed)\s+)?that(?!\p{L})/iu],
  ['att', /^(?:[\p{L}\s-]{2,70}\s)?besluta(?:r|de|s|des)?\s+att\s*:?\s*$/iu],
];

function thatAfter(heading: string): string {
  return LEADS_IN.find(([, lead]) => lead.test(heading))?.[0] ?? '';
}

/** A list of recipients ends where sentences begin. */
const IS_SENTENCE = /^\s*(?:\p{Lu}[.)]\s+)?\p{Lu}(?:\S+\s+){5,}\S*\p{Ll}[.!]\s*$/u;

/** "3. Uppdrag till gatuchefen ........ s. 9" */
const IN_CONTENTS = /\.{4,}\s*(?:(?:s|sid|p)\.?\s*)?\d{1,3}\s*$/iu;

/** "§ 6 Servicechefen får i uppdrag att …": how long the § is before a sentence that orders on its line. */
function orderOnItemLine(line: string): number {
  const lead = /^\s*§\s?\d{1,4}[.:]?\s+(?=\p{Lu})/u.exec(line)?.[0].length ?? 0;
  if (lead === 0) return 0;
  const isSentence = /\p{L}{3,60}[.:](?:\s|$)/u.test(line.slice(lead)) && ORDERS.test(line);
  return isSentence ? lead : 0;
}

/** A decision under no heading of its own, after the reasons for it. */
const DECIDES =
  /^(?!.{0,60}(?<!\p{L})(?:frågar|finner|om|föreslår|yrkar|att|jag|vi|ska|kan)(?!\p{L}).{0,60}beslutar)\p{Lu}[\p{L}\s-]{2,60}\sbeslutar\s+att\s/u;

/** "Handläggaren föreslår att …" and then "Nämnden beslutar att inte …", under no headings. */
const PROPOSES = /^\p{Lu}[\p{L}\s-]{2,60}\sföreslår\s+(?:\p{L}+\s+){0,2}att\s/u;

/** Whatever a motion proposes stays a motion's. */
function followed(next: Section, now: Section, line: string): Section {
  return next === 'proposal' && now === 'account' && /föreslår/iu.test(line) ? 'account' : next;
}

// Full stops after short words ("kv.", "tf.", "m.m.", "Dir.") end no sentence.
const SHORT_WORDS = String.raw`[Vv]|[Tt]fn|s\.k|bl\.a|t\.ex|[Kk]ap|dvs|[Tt]el|[Dd]ir|a|m|ex|d|osv|etc|mom|[Ee]nl|[Cc]a|[Nn]r|[Kk]l|[Ss]t|resp|inkl|exkl|max|min|[Ee]v|[Aa]vd|art|kv|[Tt]f|[Bb]itr|[Aa]ng|[Ff]o|[Kk]r|mkr|tkr|sid|[Jj]fr|[Nn]o|approx|Cllr|Mr|Mrs|Ms|Dr|St|vs|i\.e|e\.g`;
const SENTENCE_END = new RegExp(
  String.raw`(?<=[\p{L}\d)”"%])(?<!(?:^|[\s.(])(?:${SHORT_WORDS}|\p{Lu}))(?<!\d\s(?:jan|febr?|apr|aug|sept?|okt|nov|dec)(?=\.\s+\d))\.(?:[”")])?\s+(?=[\p{Lu}\d“"(])|[!?]\s+(?=\p{Lu})|(?<=\p{Ll})\s+(?=(?:Båda\s+uppdragen|Uppdrage[tn]|Redovisningen|Återrapporteringen)\s(?:ska|sker|redovisas|återrapporteras)\s)`,
  'gu',
);
// One sentence may hold several orders: "…, att ge X i uppdrag att …, samt att uppdra åt Y att …".
const NEXT_ORDER =
  /(?:[,;]\s+(?:(?:samt|och|dels|and)\s+)?|\s+(?:samt|och|and)\s+(?=(?:att|that|ger|uppdrar|ålägger)\s))(?=(?:att\s+)?(?:ge\s[^,.]{3,80}\si\s+uppdrag|uppdra(?:r)?\s+(?:åt|till)\s|ger\s[^,.]{3,80}\si\s+uppdrag|ålägg(?:a|er)\s|noterar\s|lägger\s[^,.]{3,60}\still\s+handlingarna|[\p{L} -]{4,60}?\s(?:får|ges)\s+i\s+uppdrag)|that\s+the\s[\p{L} ]{3,60}?\s(?:be|is)\s+(?:instructed|requested|directed|asked)\s)/giu;
// "…, och att kartläggningen ska redovisas för nämnden i juni" says when.
const RESULT_CLAUSE =
  /[;,]?\s+and\s+(?=that\s+(?:(?:the|this|a)\s[\p{L} ]{2,40}?|it|they)\s(?:be|is|are)\s+(?:presented|reported|submitted|brought|considered|provided|circulated))|(?:,?\s+(?:samt|och)|,)\s+(?=att\s+[\p{L}-]+(?:en|et|na|n|t)\s+(?:ska(?:ll)?\s+)?(?:redovisas|återrapporteras|presenteras|rapporteras|lämnas|återredovisas|slutredovisas|föreläggas|föreläggs|tillställas|underställas|delges|behandlas|tas\s+upp|vara\s+klar)(?!\p{L}))|,?\s+(?:samt|och)\s+(?=ska(?:ll)?\s+(?:åter|slut)?(?:redovisas|rapporteras|presenteras|behandlas|lämnas)\s)/giu;
// "…, samt att kassören undersöker bidrag"
const NEXT_HOLDER = new RegExp(String.raw`,?\s+(?:samt|och)\s+(?=${NAMES_HOLDER.source})`, 'gu');
// "Agreed: Clerk to publish the minutes; Treasurer to transfer £40"
const NEXT_TO_DO =
  /;\s+(?=(?:the\s+)?\p{Lu}\p{L}+(?:\s(?:of|and|for|\p{Lu}\p{L}+)){0,5}\sto\s\p{Ll})/gu;
const ORDERS = /(?:ska|uppdrag(?:et)?|uppdra[rs]?|ålägga|instructed|requested|directed|asked)\s/iu;

function cutsOf(line: string): [from: number, to: number][] {
  const marker = line.length - withoutMarker(line).length;
  const ends = [
    ...ordersEnd(line),
    ...[...matchesOf(NEXT_HOLDER, line), ...matchesOf(NEXT_TO_DO, line)].map(
      ({ index, 0: joint }) => index + joint.length,
    ),
    ...matchesOf(SENTENCE_END, line).map(({ index }) => index + 1),
  ]
    .filter((end) => end > marker)
    .toSorted((one, other) => one - other);
  const bounds = [0, ...ends, line.length];
  return bounds
    .slice(1)
    .map((to, index): [number, number] => [bounds[index] ?? 0, to])
    .flatMap(([from, to]) => (to - from > LONGEST ? [[from, from + LONGEST]] : [[from, to]]));
}

function ordersEnd(line: string): number[] {
  return [...matchesOf(NEXT_ORDER, line), ...matchesOf(RESULT_CLAUSE, line)].flatMap(
    ({ index, 0: joint }) =>
      ORDERS.test(line.slice(Math.max(0, index - 600), index)) ? [index + joint.length] : [],
  );
}
