import { inLanguages } from '../../words/in-languages.ts';
import type { NotAllowed, Why } from '../../app/deeds/refusal.ts';
import { fileRefusals } from './refusals-of-files.ts';

/** Who may do what others may not is named by `who-may.ts`. */
type Refusals = Readonly<Record<Exclude<Why, NotAllowed>, string>>;

/** What a person is told who is refused something, and what to do about it. */
const sv: Refusals = {
  'not-full-member': 'Bara medlemmar i arbetsytan kan använda Bevaka.',
  'not-allowed': 'Det får du inte göra här.',
  'no-such-assignment': 'Det uppdraget hittar jag inte. Skriv till exempel `visa RUN-1`.',
  'no-such-committee': 'Vilken nämnd? Skriv dess kod, till exempel `lista RUN`.',
  'no-such-reason': 'Den orsaken finns inte längre i nämndens lista.',
  'bad-policies': 'Välj 7 till 366 dagar utan ett ord, och 1 till 36 månader utan framsteg.',
  'bad-reasons': 'Skriv en orsak på varje rad: högst 20 rader, med högst 48 tecken var.',
  ended: 'Uppdraget är avslutat eller makulerat.',
  'already-reported': 'Uppdraget är redan slutredovisat.',
  'already-accepted': 'Uppdraget är redan mottaget.',
  'already-requested': 'Begäran är redan skickad.',
  'is-holder': 'Den personen är redan ansvarig för uppdraget.',
  'already-given': 'Den personen har redan fått det.',
  'secretarys-milestone': 'Den hålltiden är sekreterarens och kan inte lämnas vidare.',
  'nothing-given': 'Det finns inget delegerat att ta tillbaka.',
  'already-contributes': 'Den personen medverkar redan.',
  'not-contributing': 'Den personen medverkar inte.',
  'not-a-colleague': 'Nämn en kollega i arbetsytan, till exempel @namn.',
  'no-draft': 'Det utkastet hittar jag inte.',
  'own-draft': 'Du kan inte godkänna ditt eget utkast. Den ansvariga gör det.',
  'already-reviewed': 'Utkastet är redan granskat.',
  'papers-dispatched':
    'Handlingarna är redan utskickade. Säg varför versionen ska med, så frågas sekreteraren och ordföranden.',
  'meeting-begun':
    'Sammanträdet har börjat, så inget mer kan följa med till det. Utkastet ligger kvar.',
  'meeting-over': 'Sammanträdet har redan börjat eller hållits. Inget har ändrats.',
  'late-asked': 'Versionen väntar på ja från sekreteraren eller ordföranden.',
  'late-answered': 'Frågan om kompletteringen är redan besvarad.',
  'awaits-reason': 'Versionen saknar skäl än. Den som lämnade den har fått frågan.',
  'not-late':
    'Versionen är ingen komplettering längre: handlingarna är inte utskickade än. Den godkänns som vanligt.',
  'no-dispatch': 'Nämndens beredningsplan har inget utskick.',
  'already-dispatched': 'Handlingarna är redan utskickade.',
  'not-dispatched': 'Ingen har sagt att handlingarna är utskickade.',
  'dispatched-before': 'Det går bara att ta tillbaka samma dag som det sades.',
  'newer-draft': 'En nyare version har kommit. Välj vilken du godkänner.',
  'past-milestone': 'Så länge går det inte att skjuta upp: hålltiden kommer före.',
  'late-milestone': 'Hålltiden är försenad och kan inte skjutas upp.',
  'no-such-milestone': 'Den hålltiden finns inte.',
  'bad-day': 'Den dagen går inte. Skriv en arbetsdag, till exempel `2026-12-15`.',
  'past-day': 'Den dagen har redan varit. Skriv utan dag, så gäller det från i dag.',
  'past-days': 'De dagarna har redan varit. Skriv en sista dag som kommer, eller ”tills vidare”.',
  'days-backwards': 'Den sista dagen ligger före den första. Skriv dem i ordning.',
  'unclear-day':
    'Jag förstår inte vilken dag du menar. Skriv till exempel `från 1 juli`, `till och med 30 april` eller `tills vidare`.',
  'nobody-to-deputise':
    'Ingen innehar befattningen än. Utse en innehavare först: `utse @namn till Titel`.',
  'bad-weekday': 'Skriv en vardag, till exempel `veckoöversikt måndag`, eller `veckoöversikt av`.',
  'out-of-order':
    'Hålltiderna måste komma i planens ordning, senast på sammanträdets dag. Ändra de andra också.',
  'not-held-yet': 'Sammanträdet som uppdraget gäller har inte varit än.',
  'no-meeting-due':
    'Uppdraget gäller inget sammanträde. Skriv till exempel `avsluta RUN-1 § 87` när nämnden har avslutat det.',
  'no-meeting-held': 'Nämnden har inte haft något sammanträde än.',
  'which-rule': 'Skriv hur ofta, till exempel ”varje tertial” eller ”vid varje sammanträde”.',
  'which-meeting': 'Flera dagar kan menas. Välj sammanträdet i listan eller skriv hela datumet.',
  'no-such-meeting': 'Det sammanträdet finns inte. Skriv `sammanträden` för att se dem.',
  'meeting-exists': 'Det finns redan ett sammanträde den dagen.',
  'too-many-meetings': 'Det är fler än hundra sammanträden. Ge ett år i taget.',
  'no-paragraph': 'Skriv paragrafen, till exempel `avsluta RUN-1 § 87`.',
  'other-committees-paragraph': 'En annan nämnds uppdrag avslutas med en egen paragraf.',
  'already-confirmed': 'Protokollet är redan justerat. Med `ändra RUN-1` rättar du paragrafen.',
  'reminded-today': 'Någon har redan påmint om uppdraget i dag.',
  'in-todays-digest': 'Uppdraget fanns med i morgonens påminnelse.',
  'nobody-to-remind': 'Ingen har befattningen just nu.',
  'nothing-to-remind': 'Allt är klart inför sammanträdet, så det finns inget att påminna om.',
  'waits-for-you': 'Uppdraget väntar på dig, så det finns ingen annan att påminna.',
  'bad-silence': 'Skriv ett antal arbetsdagar, 1 till 125.',
  'empty-text': 'Skriv något, så att det finns något att spara.',
  'too-long': 'Det är för långt. Skriv kortare eller lämna en fil.',
  'no-link': 'Skriv en webbadress som börjar med https://.',
  'bad-code':
    'Skriv en kod av högst tio bokstäver och ett namn: `nämnd ny RUN Regionala utvecklingsnämnden`.',
  'code-taken': 'Den koden är upptagen. Välj en annan.',
  'committee-ended': 'Nämnden har upphört. Registrera uppdraget i den nämnd som har tagit över.',
  'ends-already': 'Nämnden har redan upphört.',
  'which-successor':
    'Vilken nämnd tar över? Den behöver finnas i Bevaka: lägg upp den med `nämnd ny` i dess kanal och skriv sedan till exempel `nämnd avsluta RUN för över till HSN`.',
  'successor-not-yours':
    'Du får inte lägga uppdrag i den nämnden. Be dess sekreterare att utse dig där, eller att göra det här.',
  'how-to-end':
    'Det förstod jag inte helt. Skriv till exempel `nämnd avsluta RUN 31 december för över till HSN`.',
  'channel-taken': 'Den här kanalen har redan en nämnd.',
  'not-invited': 'Jag är inte med i kanalen. Skriv `/invite @Bevaka` i den och prova sedan igen.',
  'no-answer': 'Slack svarade inte nu. Inget är sparat; prova igen om en stund.',
  'channel-shared': 'Kanalen delas med en annan organisation. Där kan ingen nämnd finnas.',
  'unknown-holder': 'Den befattningen känner jag inte till.',
  'which-office':
    'Flera befattningar kan menas. Skriv titeln precis som den står i nämndens inställningar.',
  'which-body':
    'Namnet liknar ett organ som redan finns. Skriv namnet precis som det står där, eller hela namnet inom citattecken om det är ett annat organ.',
  'only-asked': 'Inget är registrerat än.',
  'ask-their-secretary':
    'Den nämndens uppdrag registreras av dess egen sekreterare. Be hen, eller registrera det här som organ utanför.',
  'no-body': 'Skriv organets namn också, till exempel `kontakt "Länstrafiken AB" @namn`.',
  'no-body-here': 'Uppdraget har ingen ansvarig utanför förvaltningen.',
  'not-yet': 'Den dagen har inte varit än. Skriv dagen då svaret kom.',
  'nothing-changed': 'Inget ändrades.',
  ...fileRefusals.sv,
  'no-columns': 'Det här är ingen lista med kolumner. Ge den som Excel eller CSV.',
  'list-too-long': 'Listan har fler än 1 000 rader. Ge den i delar.',
  'already-registered': 'Listan är redan registrerad.',
  'only-likes':
    'Alla rader liknar öppna uppdrag eller varandra. Kryssa i rutan om de ska registreras ändå.',
  'no-motive':
    'Skriv motivet till återremissen, till exempel `utfall RUN-1 återremiss kostnaderna saknas`.',
  'secrecy-is-off':
    'Nämnden använder inte sekretessmarkering. Sekreteraren slår på den i nämndens inställningar.',
  'not-secret': 'Uppdraget är inte sekretessmarkerat.',
  'no-provision': 'Skriv lagrummet som kapitel och paragraf i OSL, till exempel 19 kap. 3 §.',
  'draft-of-secret':
    'Uppdraget är sekretessmarkerat: jag tar inte emot handlingar eller länkar till det. Lägg dem i diariesystemet, ta bort dem härifrån och notera med *Lämna utkast* att de finns.',
  'is-tabled': 'Uppdraget är bordlagt. Inget får läggas till före nästa sammanträde.',
  'no-reason': 'Skriv varför, till exempel `anstånd RUN-1 nästa sammanträde underlaget saknas`.',
  'extension-answered': 'Begäran om anstånd är redan besvarad.',
  'not-yours-to-withdraw': 'Bara den som bad om anstånd kan ta tillbaka sin begäran.',
  'nothing-asked': 'Ingen har bett om anstånd just nu.',
  'which-days': 'Skriv båda dagarna, till exempel `sammanträde flytta 2026-12-15 2026-12-18`.',
  'who-adds-offices':
    'Nämndsekreteraren eller ordföranden lägger till befattningar. Fråga dem, eller välj en befattning som finns.',
  'office-held':
    'Befattningen finns redan och har en annan innehavare. Byt med `utse @namn till Titel`.',
  'no-title': 'Skriv befattningen också, till exempel `utse @namn till Regiondirektören`.',
  'no-later-meeting': 'Inget senare sammanträde är planerat. Lägg till det först.',
  'not-later': 'Den tiden är inte senare än den som gäller nu. Välj en senare.',
  'no-occurrence': 'Uppdraget har inget öppet tillfälle ännu. Lägg till sammanträden först.',
  'no-other-meeting': 'Det finns inget annat planerat sammanträde. Lägg till det först.',
  'too-late-to-undo': 'Det går bara att ångra i tio minuter. Flytta sammanträdet i stället.',
  'meeting-changed-since':
    'Sammanträdet har ändrats sedan dess, så inget gjordes. Skriv `sammanträden` för att se när det är.',
  'done-since':
    'Något har hänt med uppdraget sedan dess, så det går inte att ångra. Rätta i stället.',
  'undone-already': 'Det är redan ångrat.',
  'not-yours-to-undo':
    'Bara den som gjorde det kan ångra. Nämndsekreteraren och ordföranden kan rätta.',
  'correct-instead':
    'Det går bara att ångra i tio minuter. Nämndsekreteraren och ordföranden kan rätta i stället.',
  'corrected-meanwhile':
    'Det som är noterat har ändrats sedan formuläret öppnades. Öppna det igen.',
  'nothing-to-correct':
    'Inget är noterat som går att rätta. Uppdragets uppgifter ändras med `ändra` och numret.',
  'which-paragraph-corrects':
    'Protokollet är justerat. Skriv paragrafen som rättar det, till exempel § 9.',
  'no-feeds':
    'Kalendrar att prenumerera på finns inte här. Be den som driver Bevaka att sätta BEVAKA_HTTP_PORT och BEVAKA_PUBLIC_URL.',
  'file-not-sent': 'Slack tog inte emot filen just nu. Försök igen om en stund.',
  'bad-template': 'Mallen går inte att använda. `uppdragslista mall` säger vad en mall innehåller.',
  'bad-mark': 'Märket ska vara en bild, PNG eller JPEG.',
  'no-meetings': 'Nämnden har inga sammanträden. Lägg till ett med `sammanträde nytt`.',
  'already-done': 'Det är redan gjort: det sparades första gången.',
  'not-saved': 'Det gick inte att spara just nu. Försök igen om en stund.',
  crowded: 'Flera ändrade samtidigt. Prova igen.',
};

const en: Refusals = {
  'not-full-member': 'Only full members of the workspace can use Bevaka.',
  'not-allowed': 'You may not do that here.',
  'no-such-assignment': 'I cannot find that assignment. Try `show RUN-1`.',
  'no-such-committee': 'Which committee? Write its code, for example `list RUN`.',
  'no-such-reason': 'That reason is no longer in the committee’s list.',
  'bad-policies': 'Choose 7 to 366 days without a word, and 1 to 36 months without progress.',
  'bad-reasons': 'Write one reason on each line: 20 lines at most, of at most 48 characters.',
  ended: 'The assignment is closed or void.',
  'already-reported': 'The assignment has already been reported.',
  'already-accepted': 'The assignment has already been accepted.',
  'already-requested': 'The request has already been sent.',
  'is-holder': 'That person already holds the assignment.',
  'already-given': 'That person has already been given it.',
  'secretarys-milestone': 'That milestone is the secretary’s and cannot be handed on.',
  'nothing-given': 'Nothing has been handed on that could be taken back.',
  'already-contributes': 'That person already contributes.',
  'not-contributing': 'That person does not contribute.',
  'not-a-colleague': 'Mention a colleague in the workspace, for example @name.',
  'no-draft': 'I cannot find that draft.',
  'own-draft': 'You cannot approve your own draft. The holder does that.',
  'already-reviewed': 'The draft has already been reviewed.',
  'papers-dispatched':
    'The papers have already been sent out. Say why this version should be included, and the secretary and the chair are asked.',
  'meeting-begun': 'The meeting has begun, so nothing more can be added to it. The draft is kept.',
  'meeting-over': 'The meeting has begun or been held already. Nothing was changed.',
  'late-asked': 'The version waits for a yes from the secretary or the chair.',
  'late-answered': 'The question about the late paper has already been answered.',
  'awaits-reason': 'The version has no reason yet. Whoever submitted it has been asked.',
  'not-late':
    'The version is no longer a late paper: the papers are not sent out yet. It is approved as usual.',
  'no-dispatch': 'The committee’s preparation plan has no dispatch.',
  'already-dispatched': 'The papers have already been sent out.',
  'not-dispatched': 'Nobody has said that the papers are sent out.',
  'dispatched-before': 'It can only be taken back on the same day that it was said.',
  'newer-draft': 'A newer version has come. Choose which one you approve.',
  'past-milestone': 'It cannot be put off that long: the milestone comes first.',
  'late-milestone': 'The milestone is late and cannot be put off.',
  'no-such-milestone': 'There is no such milestone.',
  'bad-day': 'That day will not do. Write a working day, for example `2026-12-15`.',
  'past-day': 'That day has passed. Write no day, and it holds from today.',
  'past-days': 'Those days have passed. Write a last day to come, or “until further notice”.',
  'days-backwards': 'The last day is before the first. Write them in order.',
  'unclear-day':
    'I do not understand which day you mean. Write for example `from 1 July`, `until 30 April` or `until further notice`.',
  'nobody-to-deputise':
    'Nobody holds that office yet. Set its holder first: `role set Title @name`.',
  'bad-weekday': 'Write a working day, for example `overview monday`, or `overview off`.',
  'out-of-order':
    'Milestones must keep the plan’s order, up to the day of the meeting. Change the others too.',
  'not-held-yet': 'The meeting that the assignment is for has not been held yet.',
  'no-meeting-due':
    'The assignment is for no meeting. Write for example `close RUN-1 § 87` once the committee has closed it.',
  'no-meeting-held': 'The committee has not met yet.',
  'which-rule': 'Write how often, for example “each quarter” or “at every meeting”.',
  'which-meeting':
    'Several days can be meant. Choose the meeting in the list or write the whole date.',
  'no-such-meeting': 'There is no such meeting. Write `meetings` to see them.',
  'meeting-exists': 'There is already a meeting on that day.',
  'too-many-meetings': 'That is more than a hundred meetings. Give one year at a time.',
  'no-paragraph': 'Write the paragraph, for example `close RUN-1 § 87`.',
  'other-committees-paragraph': 'An assignment of another committee is closed by a § of its own.',
  'already-confirmed': 'The minutes are confirmed already. `edit RUN-1` corrects the §.',
  'reminded-today': 'Somebody has already sent a reminder about it today.',
  'in-todays-digest': 'It was in this morning’s reminder.',
  'nobody-to-remind': 'Nobody holds the office right now.',
  'nothing-to-remind': 'All is ready for the meeting, so there is nothing to remind anybody of.',
  'waits-for-you': 'The assignment waits for you, so there is nobody else to remind.',
  'bad-silence': 'Write a number of working days, 1 to 125.',
  'empty-text': 'Write something, so that there is something to save.',
  'too-long': 'That is too long. Write less, or give a file.',
  'no-link': 'Write a web address that begins with https://.',
  'bad-code':
    'Write a code of at most ten letters, and a name: `committee add RUN Development committee`.',
  'code-taken': 'That code is taken. Choose another.',
  'committee-ended': 'The committee has ended. Register it in the committee that has taken over.',
  'ends-already': 'The committee has ended already.',
  'which-successor':
    'Which committee takes over? It must be in Bevaka: set it up with `committee add` in its channel, then write for example `committee end RUN move to HSN`.',
  'successor-not-yours':
    'You may not put assignments into that committee. Ask its secretary to appoint you there, or to do this.',
  'how-to-end':
    'I did not understand all of that. Write for example `committee end RUN on 31 December, move to HSN`.',
  'channel-taken': 'This channel already has a committee.',
  'not-invited': 'I am not in the channel. Write `/invite @Bevaka` in it, then try again.',
  'no-answer': 'Slack did not answer just now. Nothing is saved; try again in a moment.',
  'channel-shared': 'The channel is shared with another organisation. No committee can be there.',
  'unknown-holder': 'I do not know that office.',
  'which-office':
    'Several offices could be meant. Write the title exactly as in the committee’s settings.',
  'which-body':
    'The name is like a body that is there already. Write that name exactly, or yours in quotes if it is another body.',
  'only-asked': 'Nothing is registered yet.',
  'ask-their-secretary':
    'That committee’s own secretary registers its assignments. Ask them, or register it here as a body outside.',
  'no-body': 'Write the body’s name too, for example `contact "Northern Rail Ltd" @name`.',
  'no-body-here': 'Nobody outside holds this assignment.',
  'not-yet': 'That day has not come yet. Write the day on which the answer came.',
  'nothing-changed': 'Nothing was changed.',
  ...fileRefusals.en,
  'no-columns': 'This is not a list with columns. Give it as Excel or CSV.',
  'list-too-long': 'The list has more than 1,000 rows. Give it in parts.',
  'already-registered': 'The list has been registered already.',
  'only-likes':
    'All rows are like open assignments or each other. Tick the box to register them anyway.',
  'no-motive':
    'Write why it was referred back, for example `outcome RUN-1 referred back the costs are missing`.',
  'secrecy-is-off':
    'The committee does not use markings of secrecy. Its secretary turns them on in the settings.',
  'not-secret': 'The assignment is not marked as secret.',
  'no-provision': 'Write the provision as chapter and section of OSL, for example 19 kap. 3 §.',
  'draft-of-secret':
    'The assignment is marked as secret: I take no documents or links for it. Put them in the diary system, take them away from here, and note with *Submit draft* that they are there.',
  'is-tabled': 'The assignment is tabled. Nothing may be added before the next meeting.',
  'no-reason': 'Write why, for example `extend RUN-1 next meeting the figures are missing`.',
  'extension-answered': 'The request for more time has been answered already.',
  'not-yours-to-withdraw': 'Only the person who asked for more time can take the request back.',
  'nothing-asked': 'Nobody has asked for more time just now.',
  'which-days': 'Write both days, for example `meeting move 2026-12-15 2026-12-18`.',
  'who-adds-offices':
    'The committee’s secretary or chair adds offices. Ask them, or choose an office that it has.',
  'office-held':
    'The office exists and somebody else holds it. Change that with `role set Title @name`.',
  'no-title': 'Write the office too, for example `role set Head of Planning @name`.',
  'no-later-meeting': 'No later meeting is planned. Add it first.',
  'not-later': 'That is no later than the date that applies now. Choose a later one.',
  'no-occurrence': 'The assignment has no open occurrence yet. Add meetings first.',
  'no-other-meeting': 'There is no other planned meeting. Add it first.',
  'too-late-to-undo': 'It can only be undone for ten minutes. Move the meeting instead.',
  'meeting-changed-since':
    'The meeting has been changed since then, so nothing was done. Write `meetings` to see when it is.',
  'done-since':
    'Something has happened to the assignment since, so it cannot be undone. Correct it instead.',
  'undone-already': 'It has been undone already.',
  'not-yours-to-undo':
    'Only whoever did it can undo it. The secretary and the chair can correct it.',
  'correct-instead':
    'It can only be undone for ten minutes. The secretary and the chair can correct it instead.',
  'corrected-meanwhile': 'What is recorded has changed since the form was opened. Open it again.',
  'nothing-to-correct':
    'Nothing is recorded that can be corrected. What was registered is edited by `edit` and the number.',
  'which-paragraph-corrects':
    'The minutes are confirmed. Write the paragraph that corrects them, for example § 9.',
  'no-feeds':
    'Calendars to subscribe to are not offered here. Ask whoever runs Bevaka to set BEVAKA_HTTP_PORT and BEVAKA_PUBLIC_URL.',
  'file-not-sent': 'Slack did not take the file just now. Please try again in a moment.',
  'bad-template': 'The template cannot be used. `paper template` says what a template holds.',
  'bad-mark': 'The mark must be a picture, PNG or JPEG.',
  'no-meetings': 'The committee has no meetings. Add one with `meeting add`.',
  'already-done': 'That is done already: it was saved the first time.',
  'not-saved': 'It could not be saved just now. Please try again in a moment.',
  crowded: 'Several people changed it at once. Please try again.',
};

export const refusalsIn = inLanguages(sv, en);
