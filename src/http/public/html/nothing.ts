import { html } from 'hono/html';

import { frame, type Html } from './frame.ts';

/** The same of a committee that shows nothing and of one that is not there: nobody learns which. */
export const NOTHING_HERE =
  'Här visas ingenting. Adressen är fel, eller så har sidan tagits bort. / Nothing is shown here. The address is wrong, or the page was taken away.';

export function nothingHtml(): Html {
  return frame({
    language: 'sv',
    title: 'Här visas ingenting / Nothing is shown here',
    skip: 'Till innehållet',
    header: html``,
    main: html`<h1>Här visas ingenting</h1>
      <p>Adressen är fel, eller så har sidan tagits bort.</p>
      <div lang="en">
        <h2>Nothing is shown here</h2>
        <p>The address is wrong, or the page was taken away.</p>
      </div>`,
    footer: html``,
  });
}
