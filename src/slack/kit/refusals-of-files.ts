import type { Language } from '../../domain/record/language.ts';
import type { Why } from '../../app/deeds/refusal.ts';

type OfFiles = Exclude<Extract<Why, `file-${string}`>, 'file-not-sent'>;

/** Why a file that somebody gave cannot be taken, and what to give instead. */
export const fileRefusals: Readonly<Record<Language, Readonly<Record<OfFiles, string>>>> = {
  sv: {
    'file-elsewhere': 'Filen ligger utanför Slack. Ladda upp den här i Slack i stället.',
    'file-gone': 'Filen finns inte kvar i Slack. Ladda upp den igen.',
    'file-not-allowed': 'Slack lät mig inte hämta filen. Ladda upp den på nytt här i Slack.',
    'file-not-answered': 'Slack gav mig inte filen just nu. Försök igen om en stund.',
    'file-too-large': 'Filen är större än 25 MB. Lämna en mindre fil eller en länk till den.',
    'file-encrypted': 'Filen har ett lösenord. Spara den utan och prova igen.',
    'file-damaged': 'Filen är skadad. Spara den på nytt eller klistra in texten.',
    'file-without-text':
      'Filen har ingen text, kanske bara bilder. Ge en fil med text eller klistra in texten.',
    'file-too-much': 'Filen är för stor att läsa. Ge den del som gäller beslutet.',
    'file-not-text': 'Den sortens fil går inte att läsa. Ge PDF, Word, ODT, RTF eller vanlig text.',
  },
  en: {
    'file-elsewhere': 'The file is kept outside Slack. Upload it here in Slack instead.',
    'file-gone': 'The file is no longer in Slack. Upload it again.',
    'file-not-allowed': 'Slack did not let me fetch the file. Upload it again here in Slack.',
    'file-not-answered': 'Slack did not give me the file just now. Please try again in a moment.',
    'file-too-large': 'The file is larger than 25 MB. Give a smaller file, or a link to it.',
    'file-encrypted': 'The file has a password. Save it without one and try again.',
    'file-damaged': 'The file is damaged. Save it again, or paste the text.',
    'file-without-text':
      'The file has no text, perhaps only pictures. Give a file with text, or paste the text.',
    'file-too-much': 'The file is too large to read. Give the part with the decision.',
    'file-not-text': 'That kind of file cannot be read. Give PDF, Word, ODT, RTF or plain text.',
  },
};
