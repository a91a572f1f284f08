import type { Dossier, DossierVersion, QuotedMessage } from '../../app/ports/dossier.ts';
import { statesIn } from '../../words/states-and-milestones.ts';
import { plainText } from '../list/plain-text.ts';
import { historyPart } from './history-part.ts';
import type { DossierPart } from './part.ts';
import { sentText, type Telling, tellingOf } from './telling.ts';

export type DossierDocument = {
  readonly title: string;
  readonly subtitle: string;
  readonly authority: string;
  readonly madeOn: string;
  readonly parts: readonly DossierPart[];
};

export function dossierDocument(dossier: Dossier): DossierDocument {
  const telling = tellingOf(dossier);
  const { words, day } = telling;
  return {
    title: words.title(dossier.label),
    subtitle: plainText(dossier.deliverable),
    authority: dossier.authority ?? '',
    madeOn: words.madeOn(day(dossier.madeOn)),
    parts: [
      { heading: words.about, is: 'facts', facts: factsOf(dossier, telling) },
      documentsPart(dossier, telling),
      updatesPart(dossier, telling),
      messagesPart(dossier, telling),
      historyPart(dossier, telling),
      diaryPart(dossier, telling),
    ],
  };
}

function factsOf(dossier: Dossier, telling: Telling): readonly (readonly [string, string])[] {
  const { words, day, when, due } = telling;
  const { facts, minutesAre, ends } = words;
  const { committee, registered, ending, people } = dossier;
  const end = ending && [
    [ends[ending.is], ending.paragraph ?? '', ending.on === null ? '' : day(ending.on)]
      .filter((each) => each !== '')
      .join(' '),
    words.byAt(ending.by, when(ending.at)),
    plainText(ending.words ?? ''),
  ];
  const all: readonly (readonly [string, string | null])[] = [
    [facts.committee, `${committee.name} (${committee.code})`],
    [facts.deliverable, dossier.deliverable],
    [facts.wording, dossier.wording],
    [facts.decided, joined([dossier.decidedOn && day(dossier.decidedOn), dossier.paragraph])],
    [facts.minutes, dossier.minutes && minutesAre[dossier.minutes]],
    [facts.case, joined([dossier.caseNumber, dossier.caseTitle])],
    [facts.givenBy, dossier.givenBy],
    [facts.sentTo, joined(dossier.sentTo)],
    ...people.map(({ role, title, name, part }) => {
      const who = title !== null && name !== null ? words.by(title, name) : (title ?? name);
      return [facts[role], joined([who, part])] as const;
    }),
    [facts.due, due(dossier.due)],
    [facts.registered, words.byAt(registered.by, when(registered.at))],
    [facts.state, statesIn(dossier.language)[dossier.state]],
    [facts.ended, end && joined(end)],
    [facts.formerly, joined(dossier.formerly)],
    ...dossier.related.map(({ is, label }) => [facts[is], label] as const),
  ];
  return all.flatMap(([name, value]) =>
    value === null || value === '' ? [] : [[name, plainText(value)] as const],
  );
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((each) => each !== null && each !== '').join(', ');
}

function documentsPart({ documents }: Dossier, telling: Telling): DossierPart {
  const { words, when } = telling;
  const { columns } = words;
  return {
    heading: words.documents,
    is: 'table',
    headings: [
      columns.version,
      columns.name,
      columns.given,
      columns.review,
      columns.size,
      columns.sha256,
    ],
    widths: [8, 24, 22, 26, 10, 30],
    rows: documents.map((each) => [
      `v${each.version}`,
      plainText(each.what),
      words.byAt(each.by, when(each.at)),
      reviewText(each, telling),
      each.size === null ? '' : String(each.size),
      each.sha256 ?? '',
    ]),
    nothing: words.noDocuments,
  };
}

function reviewText({ review, late, receivedOn }: DossierVersion, telling: Telling): string {
  const { words, day } = telling;
  const is = reviewed(review, telling);
  const received = receivedOn === null ? [] : [words.receivedOn(day(receivedOn))];
  return [is, ...received, ...lateTexts(late, telling)].join('\n');
}

function reviewed(review: DossierVersion['review'], { words, when }: Telling): string {
  const { submitted, approved, changes } = words.reviews;
  if (review.is === 'submitted') return submitted;
  if (review.is === 'approved') return approved(review.by, when(review.at));
  return changes(review.by, when(review.at), plainText(review.comment));
}

function lateTexts(late: DossierVersion['late'], { words, when }: Telling): readonly string[] {
  if (late === null) return [];
  const { kinds, because, taken, refused } = words.late;
  const { reason, answer } = late;
  const why = reason === null ? '' : because(plainText(reason));
  const end = answer && (answer.is === 'taken' ? taken : refused)(answer.by, when(answer.at));
  return [`${kinds[late.kind ?? 'addition']}${why}${end ?? ''}`];
}

function updatesPart({ updates }: Dossier, { words, when }: Telling): DossierPart {
  return {
    heading: words.updates,
    is: 'list',
    lead: '',
    items: updates.map(({ by, at, signal, text, isDeleted }) => {
      const how = [signal && words.signals[signal], isDeleted ? words.deleted : null];
      return { text: joined([words.byAt(by, when(at)), ...how]), lines: [plainText(text)] };
    }),
    nothing: words.noUpdates,
  };
}

function messagesPart({ messages }: Dossier, { words, when }: Telling): DossierPart {
  const { says, to, notDelivered } = words;
  return {
    heading: words.messages,
    is: 'list',
    lead: words.messagesLead,
    items: messages.map((each) => {
      const { say } = each;
      const what =
        say === 'digest' || say === 'nudge' || say === 'report-asked' ? says[say] : says.other;
      const failed = each.isDelivered ? '' : notDelivered;
      return {
        text: `${to(what, each.to, when(each.at))}${failed}`,
        lines: [quoteText(each, words)],
      };
    }),
    nothing: words.noMessages,
  };
}

function quoteText({ quote }: QuotedMessage, words: Telling['words']): string {
  if (quote.is === 'counted') return words.counted;
  return quote.is === 'not-kept' ? words.notKept : sentText(quote.text);
}

function diaryPart({ diary }: Dossier, { words, day, when }: Telling): DossierPart {
  return {
    heading: words.diary,
    is: 'list',
    lead: '',
    items: diary.map(({ by, at, receipt }) => ({
      text: words.handedOver(by, when(at)),
      lines: [
        receipt === null
          ? words.notReceived
          : words.received(plainText(receipt.number), day(receipt.day), receipt.by),
      ],
    })),
    nothing: words.notHandedOver,
  };
}
