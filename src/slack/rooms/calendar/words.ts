import { inLanguages } from '../../../words/in-languages.ts';

const sv = {
  howToUse:
    'Här är adressen till kalendern. Den är bara din och ska inte visas för andra: den som har den ser allt som står där. I Outlook: _Lägg till kalender_, _Prenumerera från webben_.',
  wasRenewed: '✓ Adressen är förnyad. Den som står här gäller inte längre.',
  isRenewed: 'Det här är den nya adressen. Den gamla gäller inte längre.',
  fileIsHere: 'Filen kan hämtas en gång inom tio minuter.',
  isInDirect:
    'Kalendern ligger som fil i dina direktmeddelanden, så som den är nu. Den följer inte med när något ändras. En adress att prenumerera på finns inte här; den som driver Bevaka kan sätta BEVAKA_PUBLIC_URL.',
  subscribes: 'Lägg till i kalendern',
  renews: 'Ny adress',
  getsFile: 'Hämta filen',
};

type Words = typeof sv;

const en = {
  howToUse:
    'This is the calendar’s address. It is yours alone, so do not show it to others: whoever has it sees everything there. In Outlook: _Add calendar_, _Subscribe from web_.',
  wasRenewed: '✓ The address was renewed. The one shown here no longer works.',
  isRenewed: 'This is the new address. The old one no longer works.',
  fileIsHere: 'The file can be fetched once within ten minutes.',
  isInDirect:
    'The calendar is a file in your direct messages, as it is now. It does not follow when something changes. There is no address to subscribe to here; whoever runs Bevaka can set BEVAKA_PUBLIC_URL.',
  subscribes: 'Add to calendar',
  renews: 'New address',
  getsFile: 'Get the file',
} satisfies Words;

export const calendarWordsIn = inLanguages(sv, en);
