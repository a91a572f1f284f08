import type { Language } from '../../domain/record/language.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORDS = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const LOCALES: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

/**
 * The styles of our own template: Word's built-in names, so that its navigation, its table of
 * contents and screen readers know the headings, and a table style that a region can change in one
 * place.
 */
export function templateStyles(language: Language): string {
  return `${XML}<w:styles xmlns:w="${WORDS}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri" w:eastAsia="Calibri"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="${LOCALES[language]}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>${STYLES}</w:styles>`;
}

const STYLES = [
  paragraph('Normal', 'Normal', { isDefault: true }),
  paragraph('Title', 'Title', { size: 40, isBold: true }),
  paragraph('Subtitle', 'Subtitle', { size: 26 }),
  ...[32, 26, 24].map((size, at) =>
    paragraph(`Heading${at + 1}`, `heading ${at + 1}`, { size, isBold: true, level: at }),
  ),
  paragraph('ListBullet', 'List Bullet', { indent: 360 }),
  paragraph('ListBullet2', 'List Bullet 2', { indent: 720 }),
  paragraph('Header', 'header', { size: 20 }),
  paragraph('TableText', 'Table Text', { size: 17, after: 20 }),
  paragraph('TableHeading', 'Table Heading', { size: 17, after: 20, isBold: true }),
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="70" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
  `<w:style w:type="table" w:styleId="AssignmentTable"><w:name w:val="Assignment Table"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/>`).join('')}</w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="E7EBEF"/></w:tcPr></w:tblStylePr></w:style>`,
].join('');

type Look = {
  readonly size?: number;
  readonly isBold?: boolean;
  /** A heading's, from 0. */
  readonly level?: number;
  readonly indent?: number;
  readonly after?: number;
  readonly isDefault?: boolean;
};

function paragraph(id: string, name: string, look: Look): string {
  const { size, isBold = false, level, indent, after, isDefault = false } = look;
  const spacing = after === undefined ? '' : `<w:spacing w:after="${after}"/>`;
  const bullet = indent === undefined ? '' : `<w:ind w:left="${indent}" w:hanging="240"/>`;
  const outline =
    level === undefined
      ? ''
      : `<w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="${level}"/>`;
  const font = `${isBold ? '<w:b/>' : ''}${size === undefined ? '' : `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`}`;
  return `<w:style w:type="paragraph"${isDefault ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>${isDefault ? '' : '<w:basedOn w:val="Normal"/>'}<w:qFormat/><w:pPr>${outline}${spacing}${bullet}</w:pPr><w:rPr>${font}</w:rPr></w:style>`;
}
