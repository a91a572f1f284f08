import { type Construction, IN_NAME, strong, TASK } from './order.ts';

const SET_UP = String.raw`(?:tillsätta|tillsätter|tillsattes|tillsatte|inrätta|inrättar|bilda|bildar|bildade|utse|utser|utsåg)`;
const IS_SET_UP = String.raw`(?:tillsätts|tillsattes|inrättas|inrättades|bildas|bildades|utses|utsågs)`;
// What a group is for: "med uppdrag att", "som ska", "för att".
const FOR_TASK = String.raw`(?:(?:med\s+(?:i\s+)?(?:uppdrag(?:et)?|uppgift(?:en)?)|för\s+uppdraget|som\s+(?:får|ges|har)\s+(?:i\s+uppdrag|till\s+uppgift)|för)(?:\s*:(?:\s*att)?|,?\s+att)|som\s+ska(?:ll)?)\s+`;
const GROUP = String.raw`[\p{L}\s-]{0,60}?(?:grupp(?:en)?|kommitté(?:n)?|beredning(?:en)?|delegation(?:en)?|utskott(?:et)?|kommission(?:en)?)`;

/** The ways in which Swedish minutes set up a group, or name somebody, for a task. */
export const SWEDISH_GROUPS: readonly Construction[] = [
  strong(
    'Lena Ek och Per Ås utses till en arbetsgrupp med uppgift att se över avgifterna.',
    String.raw`^(?:att\s+)?(?<holder>[^\n:;•]{2,110}?)\s+utses\s+(?:till|som)\s+${GROUP}\s+${FOR_TASK}${TASK}`,
  ),
  strong(
    'Nämnden utser Lena Ek och Per Ås till en arbetsgrupp med uppgift att se över avgifterna.',
    String.raw`(?:^|\s)(?:utse|utser|utsåg)\s+(?<holder>[^\n:;•]{2,110}?)\s+(?:till|som)\s+${GROUP}\s+${FOR_TASK}${TASK}`,
  ),
  strong(
    'Lena Ek utses till ansvarig för att se över avgifterna.',
    String.raw`^(?:.{0,120}?\satt\s+)?(?<holder>[^\n:;•]{2,110}?)\s+(?:utses|görs)\s+(?:till|som)\s+(?:huvud)?ansvariga?\s+för\s+att\s+${TASK}`,
  ),
  strong(
    'En arbetsgrupp tillsätts med uppdrag att se över avgifterna.',
    String.raw`^(?:.{0,120}?\satt\s+)?(?<holder>(?:en|ett)\s${GROUP}(?:\s+(?:med|bestående\s+av)\s[^.;:]{3,80}?)?)\s+${IS_SET_UP}\s+${FOR_TASK}${TASK}`,
  ),
  strong(
    'Nämnden tillsätter en arbetsgrupp som ska se över avgifterna.',
    String.raw`(?:^|\s)${SET_UP}\s+(?<holder>(?:en|ett)\s[^\n:;•]{2,90}?)\s+${FOR_TASK}${TASK}`,
  ),
  strong(
    'Nämnden utser förvaltningschefen med uppdrag att se över avgifterna.',
    String.raw`(?:^|\s)${SET_UP}\s+(?<holder>\p{L}${IN_NAME}{2,90}?)\s+(?:med\s+(?:i\s+)?uppdrag(?:et)?|för\s+uppdraget)(?:\s*:(?:\s*att)?|,?\s+att)\s+${TASK}`,
  ),
  strong(
    'Styrelsen utser Lena Ek att ta in offerter.',
    String.raw`(?:^|\s)(?:utse|utser|utsåg)\s+(?<holder>\p{L}${IN_NAME}{2,90}?)\s+(?:för\s+)?att\s+${TASK}`,
  ),
];
