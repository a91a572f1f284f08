import { isoDay, type Reader } from '../reader/clock.ts';

type Write = (moment: Date, reader: Reader) => string;

const LONG = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const MEDIUM = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const SHORT = { day: 'numeric', month: 'short', year: 'numeric' } as const;

const TOKENS: Record<string, Write> = {
  date_num: (moment, reader) => isoDay(moment, reader.timeZone),
  date_slash: (moment, reader) => isoDay(moment, reader.timeZone).replaceAll('-', '/'),
  date: written(MEDIUM),
  date_short: written(SHORT),
  date_long: written(LONG),
  date_pretty: pretty(MEDIUM),
  date_short_pretty: pretty(SHORT),
  date_long_pretty: pretty(LONG),
  time: written({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  time_secs: written({ hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' }),
  ago: (moment, reader) => ago(moment, reader),
};

/**
 * Writes Slack's date format for a reader; null when it holds a token that Slack does not know,
 * for then Slack shows the fallback instead.
 * @example formatSlackDate(1790665200, '{date_num}', reader) // '2026-09-29'
 */
export function formatSlackDate(seconds: number, format: string, reader: Reader): string | null {
  const names = [...format.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
  if (names.length === 0 || names.some((name) => !Object.hasOwn(TOKENS, name))) return null;
  const moment = new Date(seconds * 1000);
  return format.replace(/\{(\w+)\}/g, (_, name: string) => TOKENS[name]?.(moment, reader) ?? '');
}

function written(options: Intl.DateTimeFormatOptions): Write {
  return (moment, { locale, timeZone }) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone }).format(moment);
}

function pretty(options: Intl.DateTimeFormatOptions): Write {
  const plain = written(options);
  return (moment, reader) => {
    const days = daysBetween(reader.now, moment, reader.timeZone);
    if (Math.abs(days) > 1) return plain(moment, reader);
    return new Intl.RelativeTimeFormat(reader.locale, { numeric: 'auto' }).format(days, 'day');
  };
}

function daysBetween(from: Date, to: Date, timeZone: string): number {
  const day = (moment: Date): number => Date.parse(isoDay(moment, timeZone)) / 86_400_000;
  return day(to) - day(from);
}

const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

function ago(moment: Date, { locale, now }: Reader): string {
  const seconds = (moment.getTime() - now.getTime()) / 1000;
  const [unit, length] = UNITS.find(([, size]) => Math.abs(seconds) >= size) ?? ['second', 1];
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(
    Math.trunc(seconds / length),
    unit,
  );
}
