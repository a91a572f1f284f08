import { MONTH } from './months.ts';
import { WEEKDAY } from './weekdays.ts';

/** Feasts by which people date, without the summer, which is a season too. */
const FEASTS = String.raw`jul(?:en|afton|helgen|ledigheten|uppehållet)?|christmas|nyår(?:et|safton|sdagen|shelgen)?|årsskiftet|(?:the\s+)?new\s+year|trettonhelgen|trettondagen|påsk(?:en|helgen)?|easter|midsommar(?:en|helgen|afton)?|midsummer`;
const SUMMER = String.raw`sommar(?:en|uppehållet|lovet|semestern)|semest(?:ern|rarna|erperioden)|industrisemestern|(?:the\s+)?summer(?:\s+(?:recess|break|holidays?))?`;
const SIDE = String.raw`(?:senast\s+)?(?<side>före|innan|inför|till|efter|över|before|by|after|over)`;

/** Words for a time that have no day in them, as they are looked for in what is typed. */
export const LOOSE_WORDS = {
  dayNextWeek: String.raw`(?:(?:på|on)\s+)?(?<weekday>${WEEKDAY})\s+(?:i\s+)?(?:nästa\s+vecka|veckan\s+(?:därpå|efter)|next\s+week)|(?:nästa\s+vecka|next\s+week),?\s+(?:på\s+|on\s+)?(?<other>${WEEKDAY})`,
  nextDay: String.raw`(?:nästa|nästkommande|next)\s+(?<weekday>${WEEKDAY})(?!\s+(?:den\s+)?\d)`,
  nextWeek: String.raw`(?:nästa|nästkommande)\s+vecka|next\s+week`,
  nextMonth: String.raw`(?:nästa|nästkommande)\s+månad|next\s+month`,
  feast: String.raw`${SIDE}\s+(?<feast>${FEASTS})`,
  feastOrSummer: String.raw`${SIDE}\s+(?<feast>${FEASTS}|${SUMMER})`,
  partOfMonth: String.raw`(?:i\s+)?(?<part>början|mitten|slutet|beginning|middle|end)\s+(?:av|of)\s+(?<month>${MONTH})`,
  weekOfMonth: String.raw`(?<part>första|sista|first|last)\s+(?:veckan|week|helgen)\s+(?:i|of|in)\s+(?<month>${MONTH})`,
  turnOfMonth: String.raw`månadsskiftet\s+(?<month>${MONTH})(?:\s?[/–-]\s?${MONTH})?`,
  inTime: String.raw`(?:om|in)\s+(?<count>\d{1,3}|en|ett|två|tre|fyra|a|one|two|three|four)\s+(?<unit>dag(?:ar)?|days?|veck(?:a|or)|weeks?)`,
  dayOfMonth: String.raw`(?:den\s+)?(?<day>\d{1,2})(?::?[ea]|st|nd|rd|th)?\s+(?<month>${MONTH})(?:\s+(?<year>20\d{2}))?`,
  dotted: String.raw`(?<=(?:^|(?:^|\s)(?:den|senast|till|to|by|before|före|innan)\s+))(?<day>\d{1,2})\.(?<number>\d{1,2})`,
} as const;
