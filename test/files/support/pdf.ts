/** A line of text on a page, in points from its lower left corner. */
export type Placed = { readonly text: string; readonly x: number; readonly y: number };

/** Helvetica is this wide on the average: so many points a letter at one point of size. */
const LETTER = 0.5;
export const SIZE = 10;

/** A PDF that draws the pages' lines in the order in which they are given. */
export function pdfOf(pages: readonly (readonly Placed[])[]): Uint8Array {
  const kids = pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, at) => {
      const drawn = lines.map(({ text, x, y }) => `1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj`);
      const content = `BT /F1 ${SIZE} Tf ${drawn.join('\n')} ET`;
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + at * 2} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let body = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = body.length;
    body += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF`;
  return Buffer.from(`${body}${table}${trailer}`, 'latin1');
}

/** A text broken into lines of a column, downwards. */
export function column(
  text: string,
  at: { readonly x: number; readonly y: number; readonly width: number },
): Placed[] {
  const most = Math.floor(at.width / (SIZE * LETTER));
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line, index) => ({ text: line, x: at.x, y: at.y - index * SIZE * 1.3 }));
}

/** Windows-1252 has Swedish letters and § where Latin-1 has them. */
function escaped(text: string): string {
  return text.replaceAll(/[\\()]/g, (sign) => `\\${sign}`);
}
