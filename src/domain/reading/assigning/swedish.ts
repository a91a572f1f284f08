import {
  AGENT,
  ALSO,
  type Construction,
  extension,
  HOLDER,
  REST,
  strong,
  TASK,
  weak,
  weakest,
  WHEN,
} from './order.ts';

// "i uppdrag", "uppdraget", "ett uppdrag", "följande uppdrag"
const ASSIGNMENT = String.raw`(?:i\s+(?:särskilt\s+|gemensamt\s+|fortsatt\s+)?uppdrag|(?:det\s+)?(?:fortsatta\s+|särskilda\s+)?uppdraget|(?:ett|som|följande|det)\s+(?:särskilt\s+|nytt\s+|tilläggs)?uppdrag)`;
const THAT = String.raw`(?:\s*:|,?\s+(?:med\s+innebörd(?:en)?\s+)?att,?:?|\s+för\s+att)\s+`;
const GIVE = String.raw`(?:ge|ger|gett|givit|gav|lämna|lämnar|lämnade|tilldela|tilldelar)`;
const ENTRUST = String.raw`(?:uppdra|uppdrar|uppdrog|uppdrogs|uppdras|uppdrages|anförtro|anförtror)`;
const OBLIGE = String.raw`(?:ålägga|ålägger|ålade|anmoda|anmodar|anmodade|beordra|beordrar|ber|be|tillsäga|tillsäger|förplikta|förpliktar|anmana|anmanar|begär\s+av|begära\s+av)`;
const OBLIGED = String.raw`(?:uppdras|uppdrages|åläggs|ålades|anmodas|ombeds|ombes|beordras|förpliktas|anmanas|utses|engageras|tillsätts)`;
const ACTS = String.raw`(?:återkommer|(?:åter)?redovisar|(?:åter|av|slut)?rapporterar|tar\s+fram|tar\s+kontakt|utreder|lämnar|presenterar|ansvarar\s+för|svarar\s+för|ser\s+till|ser\s+över|tillser|bjuder\s+in|kallar|kontaktar|undersöker|bereder|upprättar|sammanställer|följer\s+upp|inventerar|utarbetar|genomför|kartlägger|skickar|begär\s+in|informerar|säkerställer|uppdaterar|kompletterar|arbetar\s+fram|beställer|ordnar|påbörjar|inleder|förbereder|skriver|formulerar|publicerar|lägger\s+fram|reviderar|kallar|samordnar|besvarar|handlägger|bevakar|köper\s+in|tecknar|planerar)`;
const ADVERB = String.raw`(?:löpande|snarast|omgående|gemensamt|tillsammans|årligen|skyndsamt|även|också|därefter|särskilt)`;
/** The ways in which Swedish minutes order, the surest first; what a sentence fits first, it is. */
export const SWEDISH: readonly Construction[] = [
  extension(
    'Tiden för förvaltningens uppdrag att ta fram en plan förlängs till nämndens sammanträde den 3 maj.',
    String.raw`^(?:att\s+)?(?:(?:slut|redovisnings)?(?:tiden|datum(?:et)?|tidpunkten|tidsfristen|fristen)|redovisningen)\s+(?:för|av)\s+(?<holder>[\p{L}\s-]{3,80}?)s\s+uppdrag\s+(?:att|om|avseende|gällande)\s+(?<task>.{3,}?\s+(?:förlängs|förskjuts|flyttas(?:\s+fram)?|senareläggs|ändras|utsträcks|skjuts\s+(?:upp|fram))\s+.{3,})$`,
  ),
  extension(
    'Uppdraget till miljöchefen att se över taxan förlängs till den 1 juni 2026.',
    String.raw`^(?:att\s+)?(?:(?:tiden|redovisningen|tidpunkten|datumet)\s+(?:för|av)\s+)?uppdraget\s+(?:till|åt|för)\s+${HOLDER}\s+att\s+(?<task>.{3,}?\s+(?:förlängs|förskjuts|flyttas(?:\s+fram)?|senareläggs|ändras|utsträcks|skjuts\s+(?:upp|fram)|ska\s+i\s+stället|redovisas\s+i\s+stället)\s+.{3,})$`,
  ),
  extension(
    'Förvaltningen får förlängd tid till den 1 juni 2026 för uppdraget att se över taxan.',
    String.raw`^(?:.{0,120}?\satt\s+)?${HOLDER}\s+(?:får|ges|beviljas|medges)\s+(?:förlängd\s+tid|anstånd|förlängning|uppskov|ytterligare\s+tid)\s+(?<task>(?:.{3,120}?\s)?(?:att|för|med)\s+.{3,})$`,
  ),
  extension(
    'Nämnden beslutar att förlänga tiden för socialchefens uppdrag att se över avtalen till den 1 juni 2026.',
    String.raw`(?:^|\s)(?:förlänga|förlänger|flytta\s+fram|senarelägga|ändra)\s+(?:tiden|tidpunkten|redovisningen|datumet|slutdatum(?:et)?)\s+(?:för|av)\s+(?<holder>[\p{L}\s-]{3,80}?)s\s+uppdrag\s+(?:att|om|avseende|gällande)\s+${TASK}`,
  ),
  extension(
    'Nämnden beslutar att förlänga uppdraget till socialchefen att se över avtalen till den 1 juni 2026.',
    String.raw`(?:^|\s)(?:förlänga|förlänger|flytta\s+fram|senarelägga)\s+(?:(?:tiden|tidpunkten|redovisningen|datumet)\s+(?:för|av)\s+)?uppdraget\s+(?:till|åt|för)\s+${HOLDER}\s+att\s+${TASK}`,
  ),
  extension(
    'Nämnden beviljar förvaltningen anstånd till den 17 september med att redovisa utredningen.',
    String.raw`(?:^|\s)(?:bevilja|beviljar|medge|medger|ge|ger)\s+${HOLDER}\s+(?:anstånd|förlängd\s+tid|uppskov|förlängning|ytterligare\s+tid)\s+${TASK}`,
  ),
  strong(
    'Nämnden ger i uppdrag åt förvaltningen att ta fram en plan.',
    String.raw`(?:^|\s)${GIVE}\s+(?:${ALSO}\s+)?(?:i\s+uppdrag|uppdrag|uppdraget|ett\s+uppdrag|följande\s+uppdrag)\s+(?:åt|till)\s+${HOLDER}${THAT}${TASK}`,
  ),
  strong(
    'Nämnden ger parkchefen i uppdrag att ta fram en lekplatsplan.',
    String.raw`(?:^|\s)${GIVE}\s+(?:${ALSO}\s+)?(?:åt\s+|till\s+)?${HOLDER}\s+${ASSIGNMENT}${THAT}${TASK}`,
  ),
  strong(
    'Nämnden uppdrar åt kulturchefen att se över bidragsreglerna.',
    String.raw`(?:^|\s)${ENTRUST}\s+(?:det\s+)?(?:${ALSO}\s+)?(?:åt|till|hos)\s+${HOLDER}${THAT}${TASK}`,
  ),
  strong(
    'Åt kulturchefen uppdras att se över bidragsreglerna.',
    String.raw`^(?:åt|till)\s+${HOLDER}\s+(?:uppdras|ges\s+i\s+uppdrag|ges\s+uppdraget)${THAT}${TASK}`,
  ),
  strong(
    'Vidare får förvaltningen i uppdrag att ta fram en plan.',
    String.raw`(?:^|[\s,])(?:får|ges|fick|tilldelas)\s+(?:${ALSO}\s+)?(?<holder>(?!i\s|härmed\s|även\s|också\s|därför\s|vidare\s|uppdrag)[^\n:;,•]{2,90}?)\s+(?:${ALSO}\s+)?${ASSIGNMENT}${THAT}${TASK}`,
  ),
  strong(
    'Regiondirektören får i uppdrag att ta fram ett förslag.',
    String.raw`\s+(?:ska(?:ll)?\s+|bör\s+)?(?:få|får|ges|fick|fått|tilldelas|har\s+fått)\s+(?:${ALSO}\s+)?${ASSIGNMENT}${THAT}${TASK}`,
  ),
  strong(
    'Uppdrag ges till förvaltningen att ta fram en plan.',
    String.raw`(?:^|\s)uppdrag(?:et)?\s+(?:ges|lämnas|lämnades|går)\s+(?:till|åt)\s+${HOLDER}${THAT}${TASK}`,
  ),
  strong(
    'Uppdraget att ta fram en plan ges till planchefen.',
    String.raw`^(?:att\s+)?uppdraget\s+att\s+(?<task>.{3,200}?)\s+(?:ges|lämnas|läggs|tilldelas|går)\s+(?:till|åt|på)?\s*(?<holder>[^\n:;,.•]{2,90})\.?$`,
  ),
  strong(
    'Nämnden beslutar att lämna uppdraget att se över normen till stadsbyggnadschefen.',
    String.raw`(?:^|\s)(?:ge|ger|lämna|lämnar|lägga|lägger)\s+(?:i\s+uppdrag|uppdraget)\s+att\s+(?<task>.{3,200}?)\s+(?:till|åt|på)\s+${AGENT}(?=[.,;]|$)`,
  ),
  strong(
    'Kassören åtar sig att kontakta banken.',
    String.raw`\s+(?:åtar\s+sig|åtog\s+sig|tar\s+på\s+sig)(?:${THAT}|\s+)${TASK}`,
  ),
  strong(
    'Nämnden beställer av förvaltningen en översyn av avgifterna.',
    String.raw`(?:^|\s)(?:beställa|beställer|begära\s+in|begär\s+in)\s+(?:av|från)\s+${REST}`,
  ),
  strong(
    'Fastighetschefen uppdras att inventera taken.',
    String.raw`\s+(?:ska(?:ll)?\s+)?(?:${ALSO}\s+)?(?:${OBLIGED}${THAT}|uppdras\s+(?=(?:ta|se|ge|\p{L}+a)\s))${TASK}`,
  ),
  strong(
    'Fullmäktige ålägger socialnämnden att lämna en åtgärdsplan.',
    String.raw`(?:^|\s)${OBLIGE}\s+${HOLDER}${THAT}${TASK}`,
  ),
  strong(
    'Ärendet återremitteras till arvodesberedningen med uppdraget att belysa kostnaderna.',
    String.raw`(?:^|\s)(?:återremittera[rs]?|remittera[rs]?|överlämna[rs]?|hänskjut(?:a|er|s)|lämna[rs]?)\s(?:[^.:;]{3,40}?\s)?(?:till|åt)\s+${HOLDER}\s+(?:med|i)\s+(?:i\s+)?uppdrag(?:et)?${THAT}${TASK}`,
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
    'Nämnden tillsätter en arbetsgrupp med uppdrag att se över avgifterna.',
    String.raw`(?:^|\s)(?:tillsätta|tillsätter|tillsattes|tillsatte|inrätta|inrättar|bilda|bildar|utse|utser|utsåg)\s+(?<holder>(?:en|ett|\p{L})[^\n:;,•]{2,90}?)\s+(?:med\s+(?:i\s+)?uppdrag(?:et)?|för\s+uppdraget)${THAT}${TASK}`,
  ),
  strong(
    'En särskild utredare ska analysera hur bolagen styrs.',
    String.raw`^(?<holder>(?:en|den)\s+särskilda?\s+utredare)\s+ska(?:ll)?\s+(?!(?:också|även|inte|särskilt|vidare|dessutom|utses|tillkallas|ges|få)\s)${TASK}`,
  ),
  weak(
    'Upphandlingsenheten ska teckna avtal med anbudsgivare 2.',
    String.raw`^${AGENT}\s+(?:ska(?:ll)?|måste|får\s+(?=ta\s+fram|återkomma|utreda|se\s+över))\s+${TASK}`,
  ),
  weak(
    'Senast den 1 maj ska förvaltningschefen återkomma med ett förslag.',
    String.raw`^(?<when>${WHEN})\s+ska(?:ll)?\s+${REST}`,
  ),
  strong(
    'Med ändring av regeringens beslut den 4 maj 2023 ska verket redovisa uppdraget senast den 29 november 2024.',
    String.raw`^med\s+ändring\s+av\s[^.]{3,160}?\sska(?:ll)?\s+${REST}`,
  ),
  weakest(
    'För att nå målet ska förvaltningschefen återkomma med ett förslag.',
    String.raw`^[^.:]{3,100}?\sska(?:ll)?\s+${REST}`,
  ),
  weak(
    'Ledningsgruppen beslutade att strategen tar fram en lathund.',
    String.raw`^.{0,120}?(?:^|\s)(?:beslut(?:ar|ade|as|ades)?|beslöts?)\s*:?\s+att\s+${AGENT}\s+(?=(?:${ADVERB}\s+)?${ACTS}\s)${TASK}`,
  ),
  weakest(
    'Att förvaltningschefen återrapporterar åtgärderna till nämnden.',
    String.raw`^(?:att\s+)?${AGENT}\s+(?=(?:${ADVERB}\s+)?${ACTS}\s)${TASK}`,
  ),
];
