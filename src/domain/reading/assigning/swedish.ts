import {
  A_BODY,
  AGENT,
  ALSO,
  type Construction,
  HOLDER,
  IN_NAME,
  REST,
  strong,
  TASK,
  weak,
} from './order.ts';
import { SWEDISH_EXTENSIONS } from './swedish-extensions.ts';
import { SWEDISH_GROUPS } from './swedish-groups.ts';
import { SWEDISH_PLAIN } from './swedish-plain.ts';

const WHAT_KIND = String.raw`(?:särskilt|särskilda|gemensamt|gemensamma|fortsatt|fortsatta|nytt|nya|förnyat|utökat|utökade|utvidgat|utvidgade|kompletterande|ytterligare|samlat)\s+`;
// "i uppdrag", "uppdraget", "ett utökat uppdrag", "i tilläggsuppdrag", "nämndens uppdrag", "till uppgift"
const ASSIGNMENT = String.raw`(?:i\s+(?:${WHAT_KIND})?(?:tilläggs)?uppdrag|(?:det\s+)?(?:${WHAT_KIND})?(?:tilläggs)?uppdraget|(?:ett|som|följande|det|\p{L}+ns)\s+(?:${WHAT_KIND})?(?:tilläggs)?uppdrag|(?:till|i)\s+uppgift|uppgiften|(?:i\s+)?ansvaret)(?:\s+av\s[\p{L}\s]{3,40}?)?`;
const THAT = String.raw`(?:\s*:(?:\s*att)?|,?\s+(?:med\s+innebörd(?:en)?\s+)?att,?:?|\s+för\s+att)\s+`;
const GIVE = String.raw`(?:anförtro|anförtror|ge|ger|gett|givit|gav|lämna|lämnar|lämnade|tilldela|tilldelar)`;
const ENTRUST = String.raw`(?:uppdra|uppdraga|uppdrar|uppdrager|uppdrog|uppdrogs|uppdras|uppdrages|anförtro|anförtror|lägga\s+på|lägger\s+på)`;
const OBLIGE = String.raw`(?:ålägga|ålägger|ålade|anmoda|anmodar|anmodade|beordra|beordrar|ber|be|tillsäga|tillsäger|förplikta|förpliktar|anmana|anmanar|instruera|instruerar|begär\s+av|begära\s+av|anförtro|anförtror)`;
// "åläggs av fullmäktige", "får av nämnden i uppdrag"
const BY_BODY = String.raw`(?:\s+av\s(?!att\s)[\p{L}\s-]{3,50}?)?`;
const OBLIGED = String.raw`(?:uppdras|uppdrages|åläggs|ålades|anmodas|ombeds|ombes|beordras|instrueras|förpliktas|anmanas|utses|engageras|tillsätts|anförtros)${BY_BODY}`;
/** Whom a government's terms of reference direct. */
export const INQUIRY = String.raw`(?:en|den)\s+(?:särskilda?\s+(?:utredare|utredning|kommitté|delegation)n?|(?:parlamentariskt?\s+(?:sammansatta?\s+)?|nationell\s+)?(?:kommitté|kommission|delegation|utredning|beredning|samordnare)n?)`;
/** The words with which Swedish minutes order. */
const SWEDISH_ORDERS: readonly Construction[] = [
  strong(
    'Nämnden ger i uppdrag åt förvaltningen att ta fram en plan.',
    String.raw`(?:^|\s)${GIVE}\s+(?:${ALSO}\s+)?(?:i\s+uppdrag|uppdrag|uppdraget|ett\s+uppdrag|följande\s+uppdrag)\s+(?:åt|till)\s+${HOLDER}${THAT}${TASK}`,
  ),
  strong(
    'Nämnden ger parkchefen i uppdrag att ta fram en lekplatsplan.',
    String.raw`(?:^|\s)${GIVE}(?:,\s[^,.]{3,80},)?\s+(?:${ALSO}\s+)?(?:åt\s+|till\s+)?${HOLDER}\s+(?:${ASSIGNMENT}|(?:mandat\s+och\s+)?uppdrag(?=\s+att\s))${THAT}${TASK}`,
  ),
  strong(
    'Nämnden uppdrar åt kulturchefen att se över bidragsreglerna.',
    String.raw`(?:^|\s)${ENTRUST}\s+(?:det\s+)?(?:(?:den\s)?\d[^.;:]{3,40}?\s)?(?:(?:vi|regeringen|${A_BODY})\s+)?(?:${ALSO}\s+)?(?<when>senast\s[^.:;,]{3,50}?\s)?(?:åt|till|hos)\s+${HOLDER}${THAT}${TASK}`,
  ),
  strong(
    'Åt kulturchefen uppdras att se över bidragsreglerna.',
    String.raw`(?:^|(?:^|\s)(?:att|och|samt)\s+)(?:åt|till)\s+${HOLDER}\s+(?:uppdra[rs]?|(?:ge|ges|ger|lämna|lämnar|lämnas)\s+(?:i\s+uppdrag|uppdraget))(?:\s+${A_BODY})?${THAT}${TASK}`,
  ),
  strong(
    'I uppdrag åt kulturchefen ges att se över bidragsreglerna.',
    String.raw`^(?:i|som)\s+uppdrag\s+(?:åt|till)\s+${HOLDER}\s+ges${THAT}${TASK}`,
  ),
  strong(
    'Chefen får tillsammans med ekonomen i uppdrag att ta fram en plan.',
    String.raw`\s+(?:får|ges)(?:\s+(?:tillsammans|i\s+(?:samråd|samverkan|samarbete|dialog))\s+med\s[^,.:;]{3,60}?|,\s[^,.]{3,80},)\s+${ASSIGNMENT}${THAT}${TASK}`,
  ),
  strong(
    'Vidare får förvaltningen i uppdrag att ta fram en plan.',
    String.raw`(?:^|[\s,])(?:får|ges|fick|gavs|tilldelas)\s+(?:${ALSO}\s+)?(?<holder>(?!(?:${ALSO}|i|till|av)\s|uppdrag|uppgift)${IN_NAME}{2,90}?)\s+(?:${ALSO}\s+)?${ASSIGNMENT}${THAT}${TASK}`,
  ),
  strong(
    'Regiondirektören får i uppdrag att ta fram ett förslag.',
    String.raw`\s+(?:ska(?:ll)?\s+|skulle\s+|bör\s+)?(?:få|får|ges|fick|gavs|fått|tilldelas|anförtros|erhåller|har\s+fått|(?<=ska\s|skall\s)ha)(?:\s+${ALSO})?${BY_BODY}\s+(?:${ALSO}\s+)?(?:${ASSIGNMENT}|uppdrag(?=\s+att\s))${THAT}${TASK}`,
  ),
  strong(
    'Uppdrag ges till förvaltningen att ta fram en plan.',
    String.raw`(?:^|\s)uppdrag(?:et)?\s+(?:ges|lämnas|lämnades|går)\s+(?:till|åt)\s+${HOLDER}${THAT}${TASK}`,
  ),
  strong(
    'Nämnden beslutar om följande tilläggsuppdrag till förvaltningen: att kartlägga vakanserna.',
    String.raw`(?:^|\s)(?:om|ge|ger|rikta|riktar)\s+(?:följande\s+|ett\s+)?(?:tilläggs)?uppdrag\s+(?:till|åt)\s+${HOLDER}${THAT}${TASK}`,
  ),
  strong(
    'Uppdraget att ta fram en plan ges till planchefen.',
    String.raw`^(?:att\s+)?(?:uppdraget|uppgiften|ansvaret\s+för)\s+att\s+(?<task>.{3,200}?)\s+(?:ges|lämnas|läggs|tilldelas|går)\s+(?:till|åt|på)?\s*(?<holder>[^\n:;,.•]{2,90}?)(?:,?\s+och)?(?=,\s+(?:som|med|att|för|och)\s|\.?$)`,
  ),
  strong(
    'Nämnden beslutar att lämna uppdraget att se över normen till stadsbyggnadschefen.',
    String.raw`(?:^|\s)(?:ge|ger|lämna|lämnar|lägga|lägger)\s+(?:i\s+uppdrag|uppdraget)\s+att\s+(?<task>.{3,200}?)\s+(?:till|åt|på)\s+${AGENT}(?=[.,;]|$)`,
  ),
  weak(
    'Kassören åtar sig att kontakta banken.',
    String.raw`\s+(?:åtar\s+sig|åtog\s+sig|erbjuder\s+sig|erbjöd\s+sig|tar\s+på\s+sig)(?:${THAT}|\s+)${TASK}`,
  ),
  strong(
    'Nämnden beställer av förvaltningen en översyn av avgifterna.',
    String.raw`(?:^|\s)(?:beställa|beställer|begära\s+in|begär\s+in)\s+(?:av|från)\s+${REST}`,
  ),
  strong(
    'Fastighetschefen uppdras att inventera taken.',
    String.raw`\s+(?:ska(?:ll)?\s+)?(?:${ALSO}\s+)?(?:${OBLIGED}${THAT}|(?:uppdras|anmodas|åläggs|ombeds)\s+(?=(?:ta|se|ge|\p{L}+a)\s))${TASK}`,
  ),
  strong(
    'Därtill anmodas bildningsdirektören att lämna ett förslag.',
    String.raw`^(?:\p{L}+\s+)?(?:uppdras|åläggs|anmodas|ombeds|instrueras)\s+${HOLDER}${THAT}${TASK}`,
  ),
  strong(
    'Fullmäktige ålägger socialnämnden att lämna en åtgärdsplan.',
    String.raw`(?:^|\s)${OBLIGE}\s+${HOLDER}${THAT}${TASK}`,
  ),
  strong(
    'Nämnden ber förvaltningen återkomma med en kalkyl till nästa möte.',
    String.raw`(?:^|\s)(?:ber|be)\s+${REST}`,
  ),
  strong(
    'Ärendet återremitteras till arvodesberedningen med uppdraget att belysa kostnaderna.',
    String.raw`(?:^|\s)(?:återremittera[rs]?|remittera[rs]?|överlämna[rs]?|hänskjut(?:a|er|s)|lämna[rs]?|vänd(?:a|er))\s(?:[^.:;]{2,40}?\s)?(?:till|åt)\s+${HOLDER}\s+(?:med|i)\s+(?:i\s+)?uppdrag(?:et)?${THAT}${TASK}`,
  ),
  strong(
    'Ärendet återremitteras med uppdrag åt kontoret att utreda alternativa infarter.',
    String.raw`(?:^|\s)(?:med|som|i)\s+uppdrag(?:et)?\s+(?:åt|till|för)\s+${HOLDER}${THAT}${TASK}`,
  ),
  strong(
    'Ärendet återremitteras till kontoret för att utreda alternativa infarter.',
    String.raw`(?:^|\s)återremittera[rs]?\s(?:[^.:;]{3,40}?\s)?(?:till|åt)\s+${HOLDER}\s+för\s+att\s+${TASK}`,
  ),
  strong(
    'Det åligger förvaltningen att till nämnden i maj redovisa läget.',
    String.raw`(?:^|\s)(?:det\s+)?(?:åligger|ankommer\s+på|uppdras\s+åt|åvilar)\s+(?:det\s+)?${HOLDER}${THAT}${TASK}`,
  ),
  strong(
    'Förvaltningen har att till nämnden i maj redovisa läget.',
    String.raw`\s+har\s+att\s+(?=(?:senast|till|vid|inför|före|snarast|skyndsamt|omgående|ta\s+fram|återkomma|redovisa|utreda|se\s+över)\s)${TASK}`,
  ),
  strong(
    'Nämnden låter förvaltningen utreda frågan.',
    String.raw`(?:^|\s)(?:låta|låter)\s+${REST}`,
  ),
  strong(
    'En särskild utredare ska analysera hur bolagen styrs.',
    String.raw`^(?<holder>${INQUIRY})\s+ska(?:ll)?\s+(?!(?:också|även|inte|särskilt|vidare|dessutom|utses|tillkallas|ges|få)\s)${TASK}`,
  ),
];

/** The ways in which Swedish minutes order, the surest first; what a sentence fits first, it is. */
export const SWEDISH: readonly Construction[] = [
  ...SWEDISH_EXTENSIONS,
  ...SWEDISH_GROUPS,
  ...SWEDISH_ORDERS,
  ...SWEDISH_PLAIN,
];
