/** The parts of minutes, by what a sentence in them is worth. */
export type Section = 'decision' | 'proposal' | 'told' | 'sent-to' | 'basis' | 'open';

const HEADINGS: readonly (readonly [Section, RegExp])[] = [
  ['proposal', /^(?:[\p{L}\s-]{0,60}\s)?förslag\s+till\s+beslut\s*:?$/iu],
  [
    'sent-to',
    /^(?:beslutet\s+(?:skickas|delges|expedieras)(?:\s+till)?|(?:expedieras|skickas|delges|exp|kopia|för\s+kännedom)(?:\s+till)?|copy\s+to)(?:\s*:.*|\s*)$/iu,
  ],
  ['basis', /^(?:beslutsunderlag|underlag|handlingar)\s*:?$/iu],
  [
    'decision',
    /^(?:.{0,90}\.\.\.\s|[\p{L}\s-]{0,60}\s)?(?:beslut|beslutar(?:\s+följande)?|decision|resolved)\s*:?$/iu,
  ],
  [
    'told',
    /^(?:(?:motion|interpellation)\s+om\s.{1,60}|sammanfattning|bakgrund|background|ärendet|ärendebeskrivning|yrkanden?|reservation(?:er)?|beslutsgång|skälen\s+för\s+beslutet|jäv|public\s+question\s+time)(?:\s.{0,40})?\s*:?$/iu,
  ],
];

/** The section that a line opens; null for a line that is no heading. */
export function headingOf(line: string): Section | null {
  const trimmed = line.trim();
  if (trimmed.length > 120) return null;
  return HEADINGS.find(([, pattern]) => pattern.test(trimmed))?.[0] ?? null;
}
