import { type Construction, extension, extensionOfEarlier, HOLDER, TASK } from './order.ts';

// What is done to an assignment's time.
const MOVED_ON = String.raw`(?:förlängs|förskjuts|flyttas(?:\s+fram)?|senareläggs|ändras|utsträcks|skjuts\s+(?:upp|fram)|ska(?:ll)?\s+i\s*stället|i\s*stället\s+ska(?:ll)?|(?:åter)?redovisas\s+i\s*stället)`;
const MOVED = String.raw`(?:${MOVED_ON}|ska(?:ll)?\s+(?:(?:åter)?redovisas|lämnas)|(?:är|sätts\s+till|bestäms\s+till|fastställs\s+till)\s+den)`;
const TIME = String.raw`(?:(?:slut|redovisnings)?(?:tiden?|tidpunkt(?:en)?|datum(?:et)?|frist(?:en)?|tidsfrist(?:en)?))`;

/** The ways in which Swedish minutes give an earlier order more time. */
export const SWEDISH_EXTENSIONS: readonly Construction[] = [
  extension(
    'Tiden för förvaltningens uppdrag att ta fram en plan förlängs till nämndens sammanträde den 3 maj.',
    String.raw`^(?:.{0,120}?\satt\s+)?(?:(?:ny\s+)?${TIME}|redovisningen)\s+(?:för|av)\s+(?:(?:redovisning(?:en)?|återrapportering(?:en)?)\s+av\s+)?(?<holder>[\p{L}\s-]{3,80}?)s\s+uppdrag\s+(?:att|om|avseende|gällande)\s+(?<task>.{3,}?\s+${MOVED}\s+.{3,})$`,
  ),
  extension(
    'Förvaltningens uppdrag att ta fram en plan förlängs till den 3 maj.',
    String.raw`^(?:.{0,120}?\satt\s+)?(?<holder>[\p{L}\s-]{3,80}?)s\s+uppdrag\s+(?:att|om|avseende|gällande)\s+(?<task>.{3,}?\s+${MOVED}\s+.{3,})$`,
  ),
  extension(
    'Uppdraget till miljöchefen att se över taxan förlängs till den 1 juni 2026.',
    String.raw`^(?:.{0,120}?\satt\s+)?(?:(?:${TIME}|redovisningen)\s+(?:för|av)\s+)?uppdraget\s+(?:till|åt|för)\s+${HOLDER}\s+att\s+(?<task>.{3,}?\s+${MOVED}\s+.{3,})$`,
  ),
  extension(
    'Förvaltningen får förlängd tid till den 1 juni 2026 för uppdraget att se över taxan.',
    String.raw`^(?:.{0,120}?\satt\s+)?${HOLDER}\s+(?:får|ges|beviljas|medges)\s+(?:förlängd\s+tid|anstånd|förlängning|uppskov|ytterligare\s+tid),?\s+(?<task>(?:.{3,120}?\s)?(?:att|för|med)\s+.{3,})$`,
  ),
  extension(
    'Nämnden beslutar att förlänga tiden för socialchefens uppdrag att se över avtalen till den 1 juni 2026.',
    String.raw`(?:^|\s)(?:förlänga|förlänger|flytta\s+fram|senarelägga|ändra)\s+(?:(?:${TIME}|redovisningen)\s+(?:för|av)\s+)?(?<holder>[\p{L}\s-]{3,80}?)s\s+uppdrag\s+(?:att|om|avseende|gällande)\s+${TASK}`,
  ),
  extension(
    'Nämnden beslutar att förlänga uppdraget till socialchefen att se över avtalen till den 1 juni 2026.',
    String.raw`(?:^|\s)(?:förlänga|förlänger|flytta\s+fram|senarelägga)\s+(?:(?:tiden|tidpunkten|redovisningen|datumet)\s+(?:för|av)\s+)?uppdraget\s+(?:till|åt|för)\s+${HOLDER}\s+att\s+${TASK}`,
  ),
  extension(
    'Nämnden beslutar att förlänga tiden för socialchefen att se över avtalen till den 1 juni 2026.',
    String.raw`(?:^|\s)(?:förlänga|förlänger|flytta\s+fram|senarelägga)\s+${TIME}\s+för\s+(?!uppdraget)${HOLDER}\s+att\s+${TASK}`,
  ),
  extension(
    'Miljöchefens redovisning av tillsynsplanen skjuts fram till den 1 juni 2026.',
    String.raw`^(?:.{0,120}?\satt\s+)?(?:${TIME}\s+för\s+)?(?<holder>[\p{L}\s-]{3,80}?)s\s+(?:åter)?(?:redovisning|rapportering)\s+av\s+(?<task>.{3,}?\s+(?:förlängs|förskjuts|flyttas(?:\s+fram)?|senareläggs|skjuts\s+(?:upp|fram))\s+.{3,})$`,
  ),
  extension(
    'Nämnden beslutar att skjuta fram miljöchefens redovisning av tillsynsplanen till den 1 juni 2026.',
    String.raw`(?:^|\s)(?:skjuta|skjuter|flytta|flyttar)\s+(?:fram|upp)\s+(?<holder>[\p{L}\s-]{3,80}?)s\s+(?:åter)?(?:redovisning|rapportering)\s+av\s+${TASK}`,
  ),
  extension(
    'Miljöchefen får till den 1 juni på sig att se över taxan.',
    String.raw`^(?:.{0,120}?\satt\s+)?${HOLDER}\s+(?:får|ges|har)\s+(?:ytterligare\s+\p{L}+\s+\p{L}+\s+)?(?<task>(?:(?:till|fram\s+till)\s[^.:;]{3,40}?\s)?på\s+sig\s+(?:med\s+)?att\s+.{3,})$`,
  ),
  extension(
    'Förlängd tid till den 1 juni beviljas miljöchefen för att se över taxan.',
    String.raw`^(?:.{0,120}?\satt\s+)?(?:förlängd\s+tid|anstånd|uppskov)\s+(?<when>till\s[^.:;]{3,40}?\s)?(?:beviljas|medges|ges|lämnas)\s+${HOLDER}\s+(?<task>(?:för|med)\s+att\s+.{3,})$`,
  ),
  extension(
    'Nämnden beviljar förvaltningen anstånd till den 17 september med att redovisa utredningen.',
    String.raw`(?:^|\s)(?:bevilja|beviljar|medge|medger|ge|ger)\s+${HOLDER}\s+(?:anstånd|förlängd\s+tid|uppskov|förlängning|ytterligare\s+tid)\s+${TASK}`,
  ),
  extension(
    'Kostchefen medges anstånd till den 27 januari 2026.',
    String.raw`^(?:.{0,120}?\satt\s+)?${HOLDER}\s+(?:får|ges|beviljas|medges)\s+(?:förlängd\s+tid|anstånd|förlängning|uppskov|ytterligare\s+tid)\s+(?<task>(?:till|t\.o\.m\.)\s.{3,})$`,
  ),
  extensionOfEarlier(
    'Tiden för uppdraget att se över taxan förlängs till den 1 juni 2026.',
    String.raw`^(?:.{0,120}?\satt\s+)?(?:att\s+)?(?:(?:redovisnings)?(?:tiden|tidpunkten|datumet|fristen)\s+för\s+(?:(?:redovisning|återrapportering)\s+av\s+)?|redovisningen\s+av\s+)?uppdraget\s+(?:att|om|avseende|gällande)\s+(?<task>.{3,}?\s+${MOVED}\s+.{3,})$`,
  ),
  extensionOfEarlier(
    'Nämnden beslutar att förlänga tiden för uppdraget att se över taxan till den 1 juni 2026.',
    String.raw`(?:^|\s)(?:förlänga|förlänger|flytta\s+fram|senarelägga|ändra)\s+(?:(?:tiden|tidpunkten|redovisningen|datumet)\s+(?:för|av)\s+(?:redovisning(?:en)?\s+av\s+)?)?uppdraget\s+(?:att|om|avseende)\s+${TASK}`,
  ),
];
