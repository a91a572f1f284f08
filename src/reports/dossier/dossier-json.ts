import type { Dossier, DossierPerson, DossierVersion } from '../../app/ports/dossier.ts';
import { DOSSIER_VERSION, type DossierJson } from './schema.ts';

type Case = DossierJson['ArkivobjektArende'];

/**
 * The dossier as data.
 * @param placeOf where a version's file lies in the package; null where there is none
 */
export function dossierJson(
  dossier: Dossier,
  placeOf: (version: DossierVersion) => string | null = () => null,
): string {
  return `${JSON.stringify(dataOf(dossier, placeOf), null, 2)}\n`;
}

function dataOf(
  dossier: Dossier,
  placeOf: (version: DossierVersion) => string | null,
): DossierJson {
  const { committee, registered } = dossier;
  return {
    format: 'bevaka-dossier',
    version: DOSSIER_VERSION,
    madeAt: dossier.madeAt,
    Arkivbildare: { Namn: dossier.authority ?? committee.name },
    ArkivobjektArende: {
      Systemidentifierare: dossier.id,
      ArkivobjektID: dossier.label,
      ExtraID: extraIds(dossier),
      ArendeTyp: 'Uppdrag',
      Arendemening: dossier.deliverable,
      Beskrivning: dossier.wording,
      Beslutat: dossier.decidedOn,
      Skapad: registered.at,
      Avslutat: dossier.ending?.at ?? null,
      StatusArande: statusOf(dossier),
      Agent: dossier.people.map((each) => agentOf(each, committee.name)),
      ArendeRelation: dossier.related.map(({ is, label }) => ({
        Typ: is === 'parent' ? ('Tillägg till' as const) : ('Har tillägg' as const),
        ArkivobjektID: label,
      })),
      ArkivobjektListaHandlingar: dossier.documents.map((each) =>
        recordOf(each, dossier.label, placeOf(each)),
      ),
    },
    committee,
    paragraph: dossier.paragraph,
    minutes: dossier.minutes,
    caseTitle: dossier.caseTitle,
    givenBy: dossier.givenBy,
    sentTo: [...dossier.sentTo],
    due: dossier.due,
    registeredBy: registered.by,
    ending: dossier.ending,
    updates: dossier.updates.map(({ isDeleted, ...each }) => ({ ...each, deleted: isDeleted })),
    messages: dossier.messages.map(({ at, to, say, isDelivered, quote }) => ({
      at,
      to,
      kind: say,
      delivered: isDelivered,
      quote: quote.is,
      text: 'text' in quote ? quote.text : null,
    })),
    history: dossier.events.map(({ day: _day, time: _time, details, ...each }) => ({
      ...each,
      details: [...details],
    })),
    diary: [...dossier.diary],
  };
}

function extraIds({ caseNumber, formerly }: Dossier): Case['ExtraID'] {
  return [
    ...(caseNumber === null ? [] : [{ ExtraIDTyp: 'Diarienummer', ID: caseNumber }]),
    ...formerly.map((ID) => ({ ExtraIDTyp: 'Tidigare beteckning', ID })),
  ];
}

function statusOf({ ending }: Dossier): Case['StatusArande'] {
  if (ending === null) return 'Öppet';
  return ending.is === 'void' ? 'Makulerat' : 'Avslutat';
}

const ROLES = { holder: 'Ansvarig', worker: 'Handläggare', contributor: 'Medverkande' } as const;

function agentOf({ role, title, name, part }: DossierPerson, committee: string) {
  return {
    Roll: ROLES[role],
    Namn: name,
    Enhetsnamn: title,
    Organisationsnamn: committee,
    del: part,
  };
}

function recordOf(
  each: DossierVersion,
  label: string,
  place: string | null,
): Case['ArkivobjektListaHandlingar'][number] {
  const { version, what, size, sha256, receivedOn, review, late } = each;
  const isFile = size !== null && sha256 !== null;
  return {
    ArkivobjektID: `${label}/v${version}`,
    Lopnummer: version,
    Handlingstyp: kindOf(each),
    Rubrik: what,
    StatusHandling: receivedOn === null ? 'Upprättad' : 'Inkommen',
    Skapad: each.at,
    Inkommen: receivedOn,
    Avsandare: { Namn: each.by },
    Bilaga: isFile
      ? [
          {
            Namn: what,
            Lank: place,
            Storlek: size,
            Checksumma: sha256,
            ChecksummaMetod: 'SHA-256',
          },
        ]
      : [],
    granskning: {
      is: review.is,
      by: review.is === 'submitted' ? null : review.by,
      at: review.is === 'submitted' ? null : review.at,
      comment: review.is === 'changes-requested' ? review.comment : null,
    },
    komplettering: late,
  };
}

function kindOf({
  review,
  late,
}: DossierVersion): Case['ArkivobjektListaHandlingar'][number]['Handlingstyp'] {
  if (late?.answer?.is === 'taken')
    return late.kind === 'correction' ? 'Rättelse' : 'Komplettering';
  return review.is === 'approved' ? 'Slutlig handling' : 'Utkast';
}
