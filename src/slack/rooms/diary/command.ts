import { assignmentToRead, labelled } from '../../../app/assignments/find-assignment.ts';
import { handToDiary, type HandedToDiary } from '../../../app/dossier/hand-to-diary.ts';
import { waitingForDiary } from '../../../app/dossier/waiting-for-diary.ts';
import type { Refusal } from '../../../app/deeds/refusal.ts';
import { named } from '../../../app/views/view-of.ts';
import type { Language } from '../../../domain/record/language.ts';
import { about, viewed } from '../../kit/about.ts';
import {
  type Answer,
  type Asked,
  type CommandHandler,
  form,
  say,
  sayRefused,
  sayWhy,
} from '../../kit/asked.ts';
import { sentence } from '../../kit/blocks.ts';
import { escapeText } from '../../kit/escape.ts';
import { nameText } from '../../kit/facts.ts';
import { inCommittee } from '../../kit/in-committee.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { labelsTogether } from '../../typed/tokens.ts';
import { dossierForm } from './form-dossier.ts';
import { diaryList } from './list.ts';
import { diaryWordsIn } from './words.ts';

/** `dossier RUN-1`: a form that asks as what. */
export const dossierCommand = about(async (parts, asked, found) => {
  const { language } = asked;
  if (!found.can('dossier')) return sayWhy('not-allowed:dossier', language);
  return form(dossierForm(await viewed(parts, found), language));
});

/** What only says where it is handed to, behind or before the labels. */
const TO_DIARY =
  /(?:^|\s+)(?:in\s+)?(?:till|i|to|in)\s+(?:the\s+)?(?:diariet|diarium|registrator\p{L}*|diary|registrar|registry)[\s.!]*$/iu;

/** `hand over RUN-1 to the diary`, or several at once. */
export const handOverCommand: CommandHandler = (parts, asked) => {
  const rest = asked.rest.replace(TO_DIARY, '');
  const labels = labelsTogether(rest);
  return labels.length < 2 ? handOne(parts, { ...asked, rest }) : handSeveral(parts, asked, labels);
};

const handOne = about(async (parts, asked, { assignment }) => {
  const done = await handToDiary(parts.ports, { ids: [assignment.id], doer: asked.doer });
  return done.ok ? say(await handedOverSaid(parts, done, asked.language)) : sayRefused(done, asked);
});

async function handSeveral(
  parts: ListenerParts,
  asked: Asked,
  labels: readonly string[],
): Promise<Answer> {
  const ids: string[] = [];
  for (const label of labels) {
    const found = await idOf(parts, asked, label);
    if (typeof found !== 'string') return sayRefused(found, asked);
    ids.push(found);
  }
  const done = await handToDiary(parts.ports, { ids, doer: asked.doer });
  return done.ok ? say(await handedOverSaid(parts, done, asked.language)) : sayRefused(done, asked);
}

/** Of an assignment that the person may read; else why there is none. */
async function idOf(
  { ports }: ListenerParts,
  { person }: Asked,
  label: string,
): Promise<string | Refusal> {
  const { assignment } = await labelled(ports, person.team, label);
  const read = await assignmentToRead(ports, person, assignment?.id ?? '');
  return read.ok ? read.assignment.id : read;
}

/** What was handed over, and who has it now. */
export async function handedOverSaid(
  { ports }: ListenerParts,
  { labels, to }: HandedToDiary,
  language: Language,
) {
  const { name } = await named(ports, to);
  const which = escapeText(labels.join(', '), 600);
  return sentence(diaryWordsIn(language).isHandedOver(which, nameText(name)));
}

/** `diary`: what the committee's diary lacks. */
export const diaryCommand = inCommittee(async (parts, asked, { committee }) => {
  const found = await waitingForDiary(parts.ports, { person: asked.person, committee });
  return found.ok ? say(diaryList(found, asked.language)) : sayRefused(found, asked);
});
