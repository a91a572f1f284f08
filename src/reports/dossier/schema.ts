import { z } from 'zod';

/** Of the form below: it is raised when a field changes its meaning or goes, not when one is added. */
export const DOSSIER_VERSION = 1;

const day = z.iso.date();
const instant = z.iso.datetime();
const act = z.object({ by: z.string(), at: instant });
const value = z.string().nullable();

const attachment = z.object({
  Namn: z.string(),
  /** Its place in the package; null for what is no file, or whose copy is gone. */
  Lank: value,
  /** Bytes. */
  Storlek: z.int(),
  /** As it was when the version came in. */
  Checksumma: z.string(),
  ChecksummaMetod: z.literal('SHA-256'),
});

const record = z.object({
  /** The assignment's label and the version: `RUN-12/v2`. */
  ArkivobjektID: z.string(),
  Lopnummer: z.int(),
  Handlingstyp: z.enum(['Utkast', 'Slutlig handling', 'Komplettering', 'Rättelse']),
  /** Its file's name, its address, or the words of an answer. */
  Rubrik: z.string(),
  StatusHandling: z.enum(['Upprättad', 'Inkommen']),
  Skapad: instant,
  /** The day on which a body outside gave it. */
  Inkommen: day.nullable(),
  Avsandare: z.object({ Namn: z.string() }),
  Bilaga: z.array(attachment),
  granskning: z.object({
    is: z.enum(['submitted', 'approved', 'changes-requested']),
    by: value,
    at: instant.nullable(),
    comment: value,
  }),
  komplettering: act
    .extend({
      kind: z.enum(['addition', 'correction']).nullable(),
      reason: value,
      answer: act.extend({ is: z.enum(['taken', 'refused']) }).nullable(),
    })
    .nullable(),
});

const agent = z.object({
  Roll: z.enum(['Ansvarig', 'Handläggare', 'Medverkande']),
  Namn: value,
  /** The office or body. */
  Enhetsnamn: value,
  Organisationsnamn: z.string(),
  del: value,
});

const detail = z.object({ name: z.string(), from: z.unknown(), to: z.unknown() });

export const dossierSchema = z.object({
  format: z.literal('bevaka-dossier'),
  version: z.literal(DOSSIER_VERSION),
  madeAt: instant,
  Arkivbildare: z.object({ Namn: z.string() }),
  ArkivobjektArende: z.object({
    /** Bevaka's own id. */
    Systemidentifierare: z.string(),
    /** The assignment's label: `RUN-12`. */
    ArkivobjektID: z.string(),
    ExtraID: z.array(z.object({ ExtraIDTyp: z.string(), ID: z.string() })),
    ArendeTyp: z.literal('Uppdrag'),
    /** What shall be brought. */
    Arendemening: z.string(),
    /** The decision's words. */
    Beskrivning: z.string(),
    Beslutat: day.nullable(),
    Skapad: instant,
    Avslutat: instant.nullable(),
    StatusArande: z.enum(['Öppet', 'Avslutat', 'Makulerat']),
    Agent: z.array(agent),
    ArendeRelation: z.array(
      z.object({ Typ: z.enum(['Tillägg till', 'Har tillägg']), ArkivobjektID: z.string() }),
    ),
    ArkivobjektListaHandlingar: z.array(record),
  }),
  committee: z.object({ code: z.string(), name: z.string(), timeZone: z.string() }),
  paragraph: value,
  minutes: z.enum(['preliminary', 'confirmed']).nullable(),
  caseTitle: value,
  givenBy: value,
  sentTo: z.array(z.string()),
  due: z.unknown(),
  registeredBy: z.string(),
  ending: act
    .extend({ is: z.string(), on: day.nullable(), paragraph: value, words: value })
    .nullable(),
  updates: z.array(act.extend({ signal: value, text: z.string(), deleted: z.boolean() })),
  messages: z.array(
    z.object({
      at: instant,
      to: z.string(),
      kind: z.string(),
      delivered: z.boolean(),
      /** `counted`: in a line about several, unnamed; `not-kept`: its words are not known. */
      quote: z.enum(['whole', 'part', 'counted', 'not-kept']),
      /** As it was sent, in Slack's own signs. */
      text: value,
    }),
  ),
  history: z.array(
    z.object({
      at: instant,
      what: z.string(),
      occurrence: value,
      by: value,
      actedAs: value,
      actedFor: value,
      source: z.string(),
      details: z.array(detail),
    }),
  ),
  diary: z.array(act.extend({ receipt: act.extend({ number: z.string(), day }).nullable() })),
});

export type DossierJson = z.infer<typeof dossierSchema>;

/** The schema of the dossier as it is published: JSON Schema, draft 2020-12. */
export function dossierSchemaText(): string {
  const schema = z.toJSONSchema(dossierSchema, {
    target: 'draft-2020-12',
    // A reader passes over what it does not know: of the result zod would forbid that.
    io: 'input',
    override({ jsonSchema }) {
      // The format says it already, and shorter.
      if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
    },
  });
  const about = {
    $schema: schema.$schema,
    title: `Bevaka dossier, version ${DOSSIER_VERSION}`,
    description:
      'Everything that is known of one assignment. What FGS Ärendehantering has a name for bears it. Moments are UTC, days are where the committee is. A field may be added without a new version.',
  };
  return `${JSON.stringify({ ...about, ...schema }, null, 2)}\n`;
}
