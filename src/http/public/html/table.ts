import { html } from 'hono/html';

import type { PublicPage, PublicRow } from '../../../app/ports/public-page.ts';
import type { PublicPart } from '../../../domain/committee/public-view.ts';
import { publicCell } from '../../../reports/public/cells.ts';
import { publicWordsIn } from '../../../reports/public/words.ts';
import type { Html } from './frame.ts';

/**
 * The rows as a table. On a narrow screen each is a block of its own, by style alone: browsers then
 * forget that it is a table, so its roles are written out.
 */
export function tableHtml(page: PublicPage): Html {
  const { language, parts, rows } = page;
  const words = publicWordsIn(language);
  return html`<table role="table">
    <caption>
      ${captionOf(page)}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${headingHtml('label', words.label)}
        ${parts.map((part) => headingHtml(part, words.columns[part]))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((row) => rowHtml(row, page))}
    </tbody>
  </table>`;
}

function captionOf({ language, which, counts, page, pages }: PublicPage): string {
  const words = publicWordsIn(language);
  const caption = words.caption[which](counts[which]);
  return pages === 1 ? caption : `${caption}, ${words.ofPages(page, pages)}`;
}

function headingHtml(column: PublicPart | 'label', heading: string): Html {
  return html`<th role="columnheader" scope="col" class="${column}">${heading}</th>`;
}

function rowHtml(row: PublicRow, { parts, language }: PublicPage): Html {
  return html`<tr role="row">
    <th role="rowheader" scope="row">${row.label}</th>
    ${parts.map((part) => cellHtml(part, row, language))}
  </tr>`;
}

function cellHtml(part: PublicPart, row: PublicRow, language: PublicPage['language']): Html {
  const lines = publicCell(part, row, language).map((each) => html`<span>${each}</span>`);
  const column = publicWordsIn(language).columns[part];
  return html`<td role="cell" class="${part}" data-column="${column}">${lines}</td>`;
}
