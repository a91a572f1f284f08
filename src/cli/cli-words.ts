import type { TextRefusal } from '../app/ports/files.ts';
import type { Language } from '../domain/record/language.ts';

/** What the shell commands say. */
export type CliWords = {
  readonly help: string;
  readonly reading: (file: string, number: number, count: number) => string;
  readonly unreadable: (file: string, why: Unreadable) => string;
  readonly columns: readonly [holder: string, due: string, paragraph: string, deliverable: string];
  readonly noneFound: string;
  readonly exportEndings: string;
  readonly isThere: (file: string) => string;
  readonly nothingKept: string;
  readonly exported: (count: number) => string;
  readonly unusable: (file: string) => string;
};

/** Why a file gave nothing. */
export type Unreadable = 'missing' | TextRefusal;

const swedish: CliWords = {
  help: [
    'Bevaka läser ut uppdrag ur beslut och protokoll.',
    '',
    '  npx bevaka read FIL …          en tabell i terminalen, annars JSON, en rad per uppdrag',
    '  npx bevaka read --json FIL …   alltid JSON',
    '',
    'Filerna kan vara PDF, Word (.docx), ODT, RTF eller vanlig text; - är det som skickas in.',
    '',
    '  npx bevaka export [FIL]        allt i BEVAKA_DATA_DIR, som FIL.json, FIL.csv.zip eller FIL.xlsx;',
    '                                 utan fil som JSON. Bara läsning: Bevaka får vara igång.',
  ].join('\n'),
  reading: (file, number, count) => `Läser ${file} (${number} av ${count})`,
  unreadable: (file, why) => `${file}: ${SWEDISH_WHY[why]}`,
  columns: ['Ansvarig', 'Tid', '§', 'Uppdrag'],
  noneFound: 'Inga uppdrag hittades.',
  exportEndings: 'Filens namn ska sluta på .json, .csv.zip eller .xlsx.',
  isThere: (file) => `${file}: finns redan och skrivs inte över.`,
  nothingKept: 'BEVAKA_DATA_DIR: där finns ingen nämnd att exportera.',
  exported: (count) => `${count} uppdrag exporterade`,
  unusable: (file) => `${file}: är skadad och kom inte med.`,
};

const SWEDISH_WHY: Readonly<Record<Unreadable, string>> = {
  missing: 'filen finns inte eller får inte läsas.',
  encrypted: 'filen har ett lösenord. Spara den utan och prova igen.',
  damaged: 'filen är skadad. Spara den på nytt.',
  'no-text': 'filen har ingen text, kanske bara bilder.',
  'too-much': 'filen är för stor att läsa.',
  'not-text': 'den sortens fil går inte att läsa.',
};

const english: CliWords = {
  help: [
    'Bevaka reads assignments out of decisions and minutes.',
    '',
    '  npx bevaka read FILE …          a table in a terminal, else JSON, a line for each assignment',
    '  npx bevaka read --json FILE …   JSON always',
    '',
    'The files may be PDF, Word (.docx), ODT, RTF or plain text; - is what is piped in.',
    '',
    '  npx bevaka export [FILE]        everything in BEVAKA_DATA_DIR, as FILE.json, FILE.csv.zip or',
    '                                  FILE.xlsx; without a file as JSON. It only reads: Bevaka may run.',
  ].join('\n'),
  reading: (file, number, count) => `Reading ${file} (${number} of ${count})`,
  unreadable: (file, why) => `${file}: ${ENGLISH_WHY[why]}`,
  columns: ['Holder', 'Due', '§', 'Deliverable'],
  noneFound: 'No assignments were found.',
  exportEndings: 'The file’s name must end in .json, .csv.zip or .xlsx.',
  isThere: (file) => `${file}: is there already and is not written over.`,
  nothingKept: 'BEVAKA_DATA_DIR: there is no committee to export.',
  exported: (count) => `${count} assignments exported`,
  unusable: (file) => `${file}: is damaged and was left out.`,
};

const ENGLISH_WHY: Readonly<Record<Unreadable, string>> = {
  missing: 'the file is not there, or may not be read.',
  encrypted: 'the file has a password. Save it without one and try again.',
  damaged: 'the file is damaged. Save it anew.',
  'no-text': 'the file has no text, perhaps only pictures.',
  'too-much': 'the file is too large to read.',
  'not-text': 'that kind of file cannot be read.',
};

export function cliWordsIn(language: Language): CliWords {
  return language === 'sv' ? swedish : english;
}
