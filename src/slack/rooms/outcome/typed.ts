import {
  aroundIt,
  type MarkedParagraph,
  paragraphsIn,
} from '../../../domain/assignments/paragraph.ts';
import type { OutcomeKind } from '../../../domain/assignments/recorded-outcome.ts';

export type TypedOutcome = {
  readonly is: OutcomeKind;
  /** "§ 87"; null where none was said. */
  readonly paragraph: string | null;
  /** All other words. */
  readonly motive: string;
};

/** As secretaries and minutes say them, in both languages. */
const OUTCOMES: readonly (readonly [OutcomeKind, string])[] = [
  [
    'referred-back',
    String.raw`återremi(?:ss\p{L}*|tter\p{L}+)|(?:referred|refer|sent|remitted|remit|refers|sends)\s+(?:it\s+)?back|remitted|referral\s+back`,
  ],
  [
    'tabled',
    String.raw`bordl(?:a(?:de|des|gd|gda|gt|ggs|ggas)|ägg(?:er|es|s|a|as|ning(?:en)?)?)|tabled|tables|deferred|adjourned`,
  ],
  [
    'off-the-agenda',
    String.raw`utg(?:ick|år|ått|å)|avfördes|avförd|avfört|(?:drogs|dragits)\s+tillbaka|(?:taken\s+|struck\s+|is\s+)?off\s+the\s+agenda|removed|withdrawn|struck`,
  ],
  ['revoked', String.raw`återkalla(?:t|d|de|des|s|r)?|upphäv(?:s|des|d|t)|revoked|rescinded`],
  [
    'rejected',
    String.raw`avsl(?:ag(?:et|en|it|its)?|og(?:s)?|ås|år)|rejected|rejects|dismissed|refused|denied|turned\s+down`,
  ],
  [
    'noted',
    String.raw`(?:(?:lades|lägger|lägga|läggs|lagts|lagt|lade)\s+)?till\s+handlingarna|ad\s+acta|note(?:ra(?:de|des|d|s|r|t)?|d|s)|(?:tog|togs)\s+(?:del\s+av|till\s+protokollet)|filed|received`,
  ],
  [
    'approved',
    String.raw`bif(?:all(?:en|it|its)?|öll(?:s)?|aller|alls)|godkän(?:de|des|d|t|da|ns|ner|nande)|godtogs|(?:beslut(?:ade|at)?\s+)?(?:i\s+enlighet\s+med|enligt)\s+förslag(?:et)?|an(?:togs?|tar|tas|tagen|taget|tagits)|fastställ(?:s|des|de|d|t)|tillstyrk(?:s|tes|t)|approved|approves|agreed|adopted|carried|passed|accepted|granted|as\s+proposed`,
  ],
];
const PATTERNS = OUTCOMES.map(
  ([is, words]) => [is, new RegExp(`^(?:${words})(?!\\p{L})`, 'iu')] as const,
);

/** What stands between the assignment and its outcome, and says nothing. */
const LEADING =
  /^(?:(?:nämnden|styrelsen|utskottet|kommittén|(?:the\s+)?(?:committee|board)|ärendet|uppdraget|förslaget|det|it|that|was|were|is|has|been|have|har|blev|blir|är|att|to|beslutade?s?|besluta|beslut|beslutet|decided|resolved|som|vi|we)(?:[\s,:–-]+|$))+/iu;
/** What leads to a motive, and is no part of it. */
const REASON =
  /^(?:för(?:\s+att)?|p(?:å|\.)\s?g(?:rund\s+av|\.?\s?a\.?)|med\s+(?:motiveringen|motivet)(?:\s+att)?|motiv(?:et|ering(?:en)?)?(?:\s+är)?|eftersom|because(?:\s+of)?|due\s+to|since|as|for|motive|reason)[\s:]+/iu;
const FROM_AGENDA = /^(?:från|ur|from)\s+(?:dagordningen|föredragningslistan|the\s+agenda)\s*/iu;
const SEPARATORS = /^[\s,.:;–-]+|[\s,;:–-]+$/gu;

/**
 * An outcome as a person or the minutes say it, with its § wherever it stands, and all other words
 * as the motive.
 * @example readOutcome('§ 112 återremitterades för komplettering') // referred-back, '§ 112', 'komplettering'
 */
export function readOutcome(words: string): TypedOutcome | null {
  const { paragraph, rest } = withoutParagraph(words);
  const bare = rest.replace(SEPARATORS, '');
  for (const from of [bare, bare.replace(LEADING, '')])
    for (const [is, pattern] of PATTERNS) {
      const found = pattern.exec(from);
      if (found === null) continue;
      return { is, paragraph, motive: motiveIn(from.slice(found[0].length), is) };
    }
  return null;
}

/** The § of the decision: the only one that is named, or the one at an edge or by the outcome. */
function withoutParagraph(words: string): { paragraph: string | null; rest: string } {
  const all = paragraphsIn(words);
  const found = all.length === 1 ? all[0] : all.find((each) => isAtEdge(each));
  if (found === undefined) return { paragraph: null, rest: words };
  return { paragraph: found.paragraph, rest: aroundIt(found.before, found.after) };
}

function isAtEdge({ before, after }: MarkedParagraph): boolean {
  return /^\P{L}*$/u.test(before) || /^\P{L}*$/u.test(after) || isOutcomeAlone(before);
}

function isOutcomeAlone(words: string): boolean {
  const bare = words.replace(SEPARATORS, '').replace(LEADING, '');
  return PATTERNS.some(([, pattern]) => pattern.exec(bare)?.[0] === bare);
}

function motiveIn(rest: string, is: OutcomeKind): string {
  const words = rest.replace(SEPARATORS, '');
  if (is === 'off-the-agenda') return words.replace(FROM_AGENDA, '').replace(/^\.$/u, '');
  return words.replace(REASON, '').replace(/^\.$/u, '');
}
