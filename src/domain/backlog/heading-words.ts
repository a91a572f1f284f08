import type { ColumnName, Columns } from './columns.ts';

/**
 * The headings that offices use, in Swedish and English; for each sort the surest first, for a list
 * may have both an "Uppdrag" and an "Ärende". They are compared as `plainHeading` gives them.
 */
const HEADINGS: readonly (readonly [ColumnName, RegExp])[] = [
  [
    'deliverable',
    /^(?:(?:nämndens |givet |beslutat |beskrivning av |beslutade )?uppdrag(?:et|en|stext(?:en)?|sbeskrivning(?:en)?| till förvaltningen)?|vad(?: som)?(?: ska)?(?: göras)?|åtgärd(?:er|en)?|aktivitet(?:er)?|att göra|det som ska tas fram|leverans|(?:nämnd|politiskt )initiativ|assignments?|deliverables?|action(?:s| items?)?|tasks?|what)$/u,
  ],
  [
    'deliverable',
    /^(?:ärende(?:mening(?:en)?|rubrik(?:en)?|t|beskrivning)?|rubrik|beskrivning|besluts?(?:et|text(?:en)?|sats(?:en)?|formulering|punkt(?:en)?)?|titel|text|innehåll|fråga|description|title|subject|items?|decision|matter)$/u,
  ],
  [
    'holder',
    /^(?:(?:huvud|uppdrags|ytterst )?ansv(?:ar|arig(?:a|e)?)?(?: (?!datum|nämnd)\p{L}+)?|befattning(?:en)?|uppdragstagare|utförare|ägare|vem|mottagare|(?:action |task )?(?:holder|owner)|(?:person )?responsible(?: \p{L}+)?|accountable(?: \p{L}+)?|assigned to|assignee|who|lead)$/u,
  ],
  [
    'holder',
    /^(?:handläggare|tjänsteperson|tjänsteman|chef|roll|funktion|utsedd|kontaktperson|tilldelad|officer|contact|role)$/u,
  ],
  [
    'due',
    /^(?:till när|(?:åter )?till (?:sammanträdet?|nämnd(?:en)?|möte)|återrapporter(?:as|ing)(?: senast| till nämnd(?:en)?| vid)?|åter(?:redovisas|kommer|koppling)(?: senast)?|redovis(?:as|ning)(?: senast| till nämnd(?:en)?)?|(?:ska vara |beräknas? |beräknat |planerat )?klart? (?:senast|till|när)|(?:beräknas?|beräknat|planerat) klart?|senast(?: klart?)?|sista (?:dag|datum)|slut(?:datum|dag|tid)|förfall(?:er|odatum|odag)|svar(?:as)? senast|svarsdatum|(?:mål|leverans)datum|deadline|(?:tids)?frist|due(?: date| by| for)?|deadline date|target(?: date)?|by when|report(?: back)?(?: by| to)?)$/u,
  ],
  [
    'due',
    /^(?:när|tid(?:plan|punkt)?|klar(?:t|datum)?|sammanträde(?:t|sdatum)?|nämnd(?:en|möte|sammanträde)?|möte(?:sdatum)?|planerat(?: datum| sammanträde)?|when|meeting(?: date)?)$/u,
  ],
  [
    'extendedTo',
    /^(?:nytt? (?:slut)?datum|ny(?:tt)? (?:tid(?:punkt|plan)?|deadline|frist|sammanträde)|förläng(?:t|d|ning)(?: (?:till|tid|t o m))?|anstånd(?: till)?|(?:uppskjute[nt]|framflytta[dt]|flytta[dt]|ändra[dt]) till|reviderad? (?:tid(?:plan)?|datum)|reviderat (?:slut)?datum|new (?:due )?date|new deadline|extended(?: to| until)?|revised(?: due)?(?: date)?|postponed(?: to)?)$/u,
  ],
  [
    'firstDue',
    /^(?:(?:ursprunglig(?:t|a|en)?|först(?:a|e)?|tidigare|initial(?:t|a)?)(?: (?:beslutat?|slut))? ?(?:datum(?:et)?|tid(?:en|plan|punkt)?|deadline|frist|sammanträdet?|klart? senast|till när)?|(?:original|first|initial|previous)(?: due| target)?(?: date| deadline)?)$/u,
  ],
  [
    'status',
    /^(?:status(?: [\p{L}\d]+)?|läget?|nuläge|tillstånd|state|progress|(?:current )?status)$/u,
  ],
  [
    'closed',
    /^(?:avsluta(?:t|d|s|des)(?: (?:den|datum|när))?|avslut(?:sdatum|ningsdatum)?|datum för (?:avslut|slutredovisning|verkställighet)|klarmarkera[dt]|(?:slut|fär)dig(?:t|datum)?|slutför[dt](?: den| datum)?|slutredovis(?:at|ad|ning)(?: den)?|återrapportera[dt](?: den)?|redovisa[dt](?: den)?|(?:klart?|genomför[dt]|utför[dt]|verkställ[dt])(?: den| datum)?|åtgärda[dt](?: den)?|done|date (?:closed|completed|done)|(?:date of )?completion(?: date)?|(?:closed|completed|finished|reported)(?: on| date)?)$/u,
  ],
  [
    'caseNumber',
    /^(?:d ?nr|diarie(?:nummer|nr|n)?|diarium|ärende(?:nummer|nr| ?id)|case(?: (?:number|no|ref|reference))?|ref(?:erence|erens)?(?: (?:number|no))?|file(?: no)?)$/u,
  ],
  [
    'paragraph',
    /^(?:§+(?: nr)?|(?:besluts|protokolls?)?(?:paragraf(?:en)?| ?§)|(?:beslut|prot(?:okoll)?|nämnd) ?§|para(?:graph)?|minute)$/u,
  ],
  [
    'decidedOn',
    /^(?:besluts?(?: |s)?(?:datum|dag)|beslutsdatum|beslutat?(?: den| i nämnd(?:en)?)|beslutad(?: den)?|beslutat|datum (?:för|av) (?:beslut|uppdrag)(?:et)?|protokollsdatum|(?:uppdrag )?(?:gavs|givet)(?: den)?|uppdragsdatum|decided(?: on)?|decision date|date (?:of decision|decided))$/u,
  ],
  ['decidedOn', /^(?:datum|date|sammanträdesdatum|sammanträde|meeting(?: date)?)$/u],
];

/** Headings that name what is kept as a note; what stands below is not guessed at. */
const NOTES =
  /^(?:nr|nummer|löpnr|löpnummer|id|#|rad|kommentar(?:er)?|anm(?:ärkning(?:ar)?)?|anteckning(?:ar)?|notering(?:ar)?|övrigt|prio(?:ritet)?|kategori|länk|uppföljning|senast uppdaterad|uppdaterad|no|number|comments?|notes?|remarks?|priority|category|link|updated)$/u;

export function isNoteHeading(heading: string): boolean {
  return NOTES.test(plainHeading(heading));
}

/**
 * The columns that a row of headings names, each at most once. "Klart" alone is when it shall be
 * done, unless another column says that: then it is whether it has been.
 */
export function columnsNamed(headings: readonly string[]): Columns {
  const found: Partial<Record<ColumnName, number>> = {};
  const taken = new Set<number>();
  const forms = headings.map(formsOf);
  for (const [name, pattern] of HEADINGS) {
    if (found[name] !== undefined) continue;
    const at = forms.findIndex(
      (each, index) => !taken.has(index) && each.some((form) => pattern.test(form)),
    );
    if (at === -1) continue;
    found[name] = at;
    taken.add(at);
  }
  return found;
}

/** The whole heading, and its first part where it names two things: "Ansvarig/handläggare". */
function formsOf(heading: string): readonly string[] {
  const plain = plainHeading(heading);
  if (plain.length > LONGEST_HEADING) return [];
  const [first = ''] = plain.split(/\s?[/,&]\s?| och | and /u);
  return plain === '' ? [] : [plain, first.trim()].filter((form) => form !== '');
}

const LONGEST_HEADING = 60;

/** In small letters and on one line, without what stands in brackets and the signs after it. */
function plainHeading(heading: string): string {
  return heading
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('\u00ad', '')
    .replaceAll(/\([^)]*\)|\[[^\]]*\]/gu, ' ')
    .replaceAll(/[.:;*?!_"”“–-]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
