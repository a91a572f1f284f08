import { inLanguages } from '../../../words/in-languages.ts';

const sv = {
  title: 'Tillgänglighetsredogörelse',
  lead: (who: string) =>
    `${who} står bakom sidan och vill att alla ska kunna använda den. Här står hur den uppfyller lagen om tillgänglighet till digital offentlig service (2018:1937).`,
  howWell: 'Hur tillgänglig sidan är',
  isWell:
    'Enligt en självskattning är sidan helt förenlig med lagen, det vill säga med WCAG 2.1 på nivå AA: inga brister är kända. Uppdragens ord kommer ur protokollen och kan vara svåra att läsa; dem ändrar vi inte.',
  otherwise: 'Om du inte kan använda sidan',
  isOtherwise: 'Säg till, så får du uppgifterna på ett annat sätt.',
  asFiles: 'De finns också som filer:',
  reporting: 'Om något inte fungerar',
  isReported: 'Säg till, så rättar vi det.',
  turnTo: 'Vänd dig till:',
  noContact: 'Vänd dig till nämndens sekreterare.',
  supervision: 'Tillsyn',
  isSupervised:
    'Myndigheten för digital förvaltning (Digg) ser till att lagen följs. Är du inte nöjd med vårt svar kan du anmäla det dit:',
  supervisor: 'Diggs sida för anmälningar',
  tested: 'Hur sidan är provad',
  isTested:
    'Den provas automatiskt med axe-core vid varje ändring av programmet: i ljust och mörkt läge, på breda och smala skärmar. Ett sådant prov hittar inte allt, och ingen utomstående har granskat sidan. Bedömningen gjordes och redogörelsen skrevs den 1 december 2026.',
  back: 'Till uppdragen',
};

type Words = typeof sv;

const en = {
  title: 'Accessibility statement',
  lead: (who) =>
    `${who} answers for this page and wants everybody to be able to use it. Here is how it meets the Swedish law on accessibility to digital public service (2018:1937).`,
  howWell: 'How accessible the page is',
  isWell:
    'By a self-assessment the page is fully compliant with the law, that is with WCAG 2.1 at level AA: no faults are known. The words of assignments come from the minutes and may be hard to read; those we do not change.',
  otherwise: 'If you cannot use the page',
  isOtherwise: 'Tell us, and you get the information in another way.',
  asFiles: 'It is there as files too:',
  reporting: 'If something does not work',
  isReported: 'Tell us, and we mend it.',
  turnTo: 'Turn to:',
  noContact: 'Turn to the committee’s secretary.',
  supervision: 'Supervision',
  isSupervised:
    'The Agency for Digital Government (Digg) sees to it that the law is followed. If you are not content with our answer you can report it there:',
  supervisor: 'Digg’s page for reports, in Swedish',
  tested: 'How the page is tested',
  isTested:
    'It is tested automatically with axe-core at each change of the program: in light and dark, on wide and narrow screens. Such a test does not find everything, and nobody from outside has examined the page. The assessment was made and the statement written on 1 December 2026.',
  back: 'To the assignments',
} satisfies Words;

/** The accessibility statement, after the form that the agency asks for. */
export const statementWordsIn = inLanguages(sv, en);
