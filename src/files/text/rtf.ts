import { windows1252 } from './eight-bit.ts';

// A group that begins with one of these holds no words of the document.
const SILENT =
  /^(?:fonttbl|colortbl|stylesheet|info|pict|object|header\w?|footer\w?|listtable|listoverridetable|rsidtbl|generator|themedata|colorschememapping|datastore|latentstyles|fldinst|xmlnstbl|\*)$/u;
const BREAKS: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  sect: '\n',
  page: '\n',
  row: '\n',
  tab: '\t',
  cell: ' | ',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  '~': '\u00a0',
  _: '-',
};
const TOKEN =
  /\\'([0-9a-f]{2})|\\u(-?\d{1,6}) ?|\\([a-z]{1,32})(-?\d{1,10})? ?|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)/giu;

/** The text of an RTF file. Its fonts, pictures and headers are left out. */
export function rtfText(content: Uint8Array): string {
  const source = Buffer.from(content).toString('latin1');
  // Only how deep it stands is kept: a file may be nothing but braces, and a list of them is endless.
  let [depth, silentFrom] = [0, Infinity];
  let [text, fallbacks] = ['', 0];
  const say = (words: string): void => {
    if (depth < silentFrom) text += words;
  };

  for (const [, hex, unicode, word, , sign, brace, plain] of source.matchAll(TOKEN)) {
    if (brace === '{') depth += 1;
    else if (brace === '}') {
      depth -= 1;
      if (depth < silentFrom) silentFrom = Infinity;
    } else if (hex !== undefined) {
      if (fallbacks > 0) fallbacks -= 1;
      else say(windows1252(Buffer.from(hex, 'hex')));
    } else if (unicode !== undefined) {
      say(String.fromCharCode((Number(unicode) + 0x1_0000) % 0x1_0000));
      fallbacks = 1;
    } else if (word !== undefined || sign !== undefined) {
      const control = word ?? sign ?? '';
      if (SILENT.test(control)) silentFrom = Math.min(silentFrom, depth);
      say(BREAKS[control] ?? (/^[\\{}]$/u.test(control) ? control : ''));
    } else if (plain !== undefined) {
      say(plain.slice(fallbacks));
      fallbacks = 0;
    }
  }
  return text.trim();
}
