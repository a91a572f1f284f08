import type { PersonData } from '../../app/ports/person-data.ts';
import { dayIn } from '../../domain/days/day.ts';
import type { Language } from '../../domain/record/language.ts';
import { MIME_TYPES } from '../mime-types.ts';
import { personJson } from './person-json.ts';
import { personMarkdown } from './person-markdown.ts';
import { personWordsIn } from './words.ts';

/** The same facts twice: for people, and for programs. */
export function personFiles(data: PersonData, language: Language, timeZone: string) {
  const name = `${personWordsIn(language).file}-${dayIn(data.madeAt, timeZone)}`;
  const readable = personMarkdown(data, language, timeZone);
  return {
    readable: { name: `${name}.md`, mimeType: MIME_TYPES.md, content: bytes(readable) },
    json: { name: `${name}.json`, mimeType: MIME_TYPES.json, content: bytes(personJson(data)) },
  };
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
