import { deflateSync } from 'node:zlib';

import { strToU8, zipSync } from 'fflate';

const MB = 1024 * 1024;
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGED = 'http://schemas.openxmlformats.org/package/2006';

/** A PDF whose pages all draw the same thing, packed as small as it goes. */
export function pdfDrawing(drawn: string | Buffer, pages = 1): Uint8Array {
  const stream = deflateSync(drawn, { level: 9 });
  const kids = Array.from({ length: pages }, (_, at) => `${4 + at} 0 R`).join(' ');
  const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R >>';
  const objects = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(`<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`),
    Buffer.concat([
      Buffer.from(`<< /Length ${stream.length} /Filter /FlateDecode >>\nstream\n`),
      stream,
      Buffer.from('\nendstream'),
    ]),
    ...Array.from({ length: pages }, () => Buffer.from(page)),
  ];
  return withPlaces(objects);
}

function withPlaces(objects: readonly Buffer[]): Uint8Array {
  const parts = [Buffer.from('%PDF-1.4\n')];
  let length = parts[0]?.length ?? 0;
  const places = objects.map((object, at) => {
    const part = Buffer.concat([
      Buffer.from(`${at + 1} 0 obj\n`),
      object,
      Buffer.from('\nendobj\n'),
    ]);
    const place = length;
    parts.push(part);
    length += part.length;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const count = objects.length + 1;
  const table = `xref\n0 ${count}\n0000000000 65535 f \n${places.join('')}`;
  const trailer = `trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF`;
  return Buffer.concat([...parts, Buffer.from(`${table}${trailer}`)]);
}

/** A PDF of half a megabyte that holds half a gigabyte. */
export function pdfBomb(): Uint8Array {
  return pdfDrawing(Buffer.alloc(500 * MB, ' '));
}

export function docxOf(body: string): Uint8Array {
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${PACKAGED}/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${PACKAGED}/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
    ),
  });
}

export function xlsxOf(rows: string): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(`<Types xmlns="${PACKAGED}/content-types"/>`),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${SHEET}" xmlns:r="${RELATIONS}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${PACKAGED}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet xmlns="${SHEET}"><sheetData>${rows}</sheetData></worksheet>`,
    ),
  });
}

export function mailOf(type: string, body: string): Uint8Array {
  return Buffer.from(`From: a@b.se\r\nMIME-Version: 1.0\r\nContent-Type: ${type}\r\n\r\n${body}`);
}

/** A calendar whose one event comes back by a rule. */
export function calendarOf(rule: string, more = ''): Uint8Array {
  return Buffer.from(
    `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260101T000000Z\r\nRRULE:${rule}\r\n${more}SUMMARY:Nämnd\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`,
  );
}
