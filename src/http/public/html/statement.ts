import { html } from 'hono/html';

import type { PublicPage } from '../../../app/ports/public-page.ts';
import { publicWordsIn } from '../../../reports/public/words.ts';
import { contactHtml } from './contact.ts';
import { frame, type Html } from './frame.ts';
import { statementWordsIn } from './words.ts';

/** The accessibility statement of a committee's page, which the law asks of public bodies. */
export function statementHtml(page: PublicPage): Html {
  const { language, committee, authority } = page;
  const words = statementWordsIn(language);
  return frame({
    language,
    title: `${words.title}: ${committee.name}`,
    skip: words.title,
    header: html`<p class="authority">${authority ?? committee.name}</p>`,
    main: html`<h1>${words.title}</h1>
      <p>${words.lead(committee.name)}</p>
      ${part(words.howWell, words.isWell)}
      ${part(words.otherwise, words.isOtherwise, turnTo(page), filesHtml(page))}
      ${part(words.reporting, words.isReported, turnTo(page))}
      ${part(
        words.supervision,
        html`${words.isSupervised}
          <a href="https://www.digg.se/tdosanmalan">${words.supervisor}</a>`,
      )}
      ${part(words.tested, words.isTested)}`,
    footer: html`<p><a href="../${encodeURIComponent(committee.code)}">${words.back}</a></p>`,
  });
}

function part(heading: string, ...texts: readonly (string | Html)[]): Html {
  return html`<h2>${heading}</h2>
    ${texts.map((text) => html`<p>${text}</p>`)}`;
}

function turnTo({ language, contact }: PublicPage): string | Html {
  const words = statementWordsIn(language);
  return contact === null ? words.noContact : html`${words.turnTo} ${contactHtml(contact)}`;
}

function filesHtml({ language, committee }: PublicPage): Html {
  const { data } = publicWordsIn(language);
  const file = `../${encodeURIComponent(committee.code)}`;
  return html`${statementWordsIn(language).asFiles}
    <a href="${file}.json?status=all">${data.json}</a>,
    <a href="${file}.csv?status=all">${data.csv}</a>`;
}
