import type { Label } from '../../protocol/label.ts';

/** Why an act could not be done, for the person who tried. */
export const SENTENCES = {
  unknown_person: { sv: 'Den personen finns inte här.', en: 'There is nobody of that name here.' },
  channel_not_found: { sv: 'Kanalen finns inte.', en: 'That channel does not exist.' },
  not_in_channel: { sv: 'Gå med i kanalen först.', en: 'Join the channel first.' },
  is_archived: { sv: 'Kanalen är arkiverad.', en: 'The channel is archived.' },
  read_only: { sv: 'Här går det inte att skriva.', en: 'You cannot write here.' },
  no_text: { sv: 'Skriv något först.', en: 'Write something first.' },
  msg_too_long: {
    sv: 'Meddelandet är för långt. Dela upp det eller bifoga en fil.',
    en: 'The message is too long. Split it, or attach a file.',
  },
  message_not_found: { sv: 'Meddelandet finns inte längre.', en: 'The message is gone.' },
  thread_not_found: { sv: 'Tråden finns inte längre.', en: 'The thread is gone.' },
  file_not_found: { sv: 'Filen finns inte.', en: 'The file does not exist.' },
  not_yours: { sv: 'Bara den som skrev kan ändra.', en: 'Only the author can change it.' },
  unknown_command: { sv: 'Det kommandot finns inte.', en: 'There is no such command.' },
  unknown_shortcut: { sv: 'Den genvägen finns inte.', en: 'There is no such shortcut.' },
  unknown_step: { sv: 'Dit går det inte att flytta datumet.', en: 'The date cannot move there.' },
  element_not_found: {
    sv: 'Knappen eller fältet har ändrats. Försök igen.',
    en: 'That button or field has changed. Try again.',
  },
  view_not_open: { sv: 'Formuläret är stängt.', en: 'The form is closed.' },
  app_not_connected: {
    sv: 'Appen är inte ansluten. Försök igen om en stund.',
    en: 'The app is not connected. Try again in a moment.',
  },
  app_did_not_answer: {
    sv: 'Appen svarade inte i tid. Försök igen.',
    en: 'The app did not respond in time. Try again.',
  },
  app_answered_wrong: {
    sv: 'Appen svarade på ett sätt som Slack inte godtar.',
    en: 'The app answered in a way that Slack does not accept.',
  },
  already_in_channel: { sv: 'Personen är redan med.', en: 'That person is already a member.' },
  not_a_member: { sv: 'Personen är inte med.', en: 'That person is not a member.' },
  channel_not_shared: {
    sv: 'Kanalen delas inte med den personens organisation.',
    en: "The channel is not shared with that person's organisation.",
  },
  invalid_name: {
    sv: 'Använd högst 80 små bokstäver, siffror, bindestreck och understreck.',
    en: 'Use at most 80 lower-case letters, digits, hyphens and underscores.',
  },
  name_taken: { sv: 'Namnet används redan.', en: 'That name is taken.' },
  invalid_act: { sv: 'Det gick inte att förstå.', en: 'That could not be understood.' },
} satisfies Record<string, Label>;

export type ActError = keyof typeof SENTENCES;
