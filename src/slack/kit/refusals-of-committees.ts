/** What is told who is refused something about a committee, its settings, its people or its bodies. */
const sv = {
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
  'channel-shared': 'Kanalen delas med en annan organisation. Där kan ingen nämnd finnas.',
  'unknown-holder': 'Den befattningen känner jag inte till.',
  'which-office':
    'Flera befattningar kan menas. Skriv titeln precis som den står i nämndens inställningar.',
  'which-body':
    'Namnet liknar ett organ som redan finns. Skriv namnet precis som det står där, eller hela namnet inom citattecken om det är ett annat organ.',
  'ask-their-secretary':
    'Den nämndens uppdrag registreras av dess egen sekreterare. Be hen, eller registrera det här som organ utanför.',
  'no-body': 'Skriv organets namn också, till exempel `kontakt "Länstrafiken AB" @namn`.',
  'no-body-here': 'Uppdraget har ingen ansvarig utanför förvaltningen.',
  'not-yet': 'Den dagen har inte varit än. Skriv dagen då svaret kom.',
  'who-adds-offices':
    'Nämndsekreteraren eller ordföranden lägger till befattningar. Fråga dem, eller välj en befattning som finns.',
  'office-held':
    'Befattningen finns redan och har en annan innehavare. Byt med `utse @namn till Titel`.',
  'no-title': 'Skriv befattningen också, till exempel `utse @namn till Regiondirektören`.',
  'nobody-to-deputise':
    'Ingen innehar befattningen än. Utse en innehavare först: `utse @namn till Titel`.',
  'is-holder': 'Den personen är redan ansvarig för uppdraget.',
  'secrecy-is-off':
    'Nämnden använder inte sekretessmarkering. Sekreteraren slår på den i nämndens inställningar.',
  'bad-policies': 'Välj 7 till 366 dagar utan ett ord, och 1 till 36 månader utan framsteg.',
  'bad-reasons': 'Skriv en orsak på varje rad: högst 20 rader, med högst 48 tecken var.',
  'no-public-address':
    'Här finns ingen adress att visa något på. Be den som driver Bevaka att sätta BEVAKA_HTTP_PORT och BEVAKA_PUBLIC_URL.',
  'no-public-parts': 'Välj minst en sak att visa, eller stäng av.',
  'bad-silence': 'Skriv ett antal arbetsdagar, 1 till 125.',
  'bad-weekday': 'Skriv en vardag, till exempel `veckoöversikt måndag`, eller `veckoöversikt av`.',
};

const en: typeof sv = {
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
  'channel-shared': 'The channel is shared with another organisation. No committee can be there.',
  'unknown-holder': 'I do not know that office.',
  'which-office':
    'Several offices could be meant. Write the title exactly as in the committee’s settings.',
  'which-body':
    'The name is like a body that is there already. Write that name exactly, or yours in quotes if it is another body.',
  'ask-their-secretary':
    'That committee’s own secretary registers its assignments. Ask them, or register it here as a body outside.',
  'no-body': 'Write the body’s name too, for example `contact "Northern Rail Ltd" @name`.',
  'no-body-here': 'Nobody outside holds this assignment.',
  'not-yet': 'That day has not come yet. Write the day on which the answer came.',
  'who-adds-offices':
    'The committee’s secretary or chair adds offices. Ask them, or choose an office that it has.',
  'office-held':
    'The office exists and somebody else holds it. Change that with `role set Title @name`.',
  'no-title': 'Write the office too, for example `role set Head of Planning @name`.',
  'nobody-to-deputise':
    'Nobody holds that office yet. Set its holder first: `role set Title @name`.',
  'is-holder': 'That person already holds the assignment.',
  'secrecy-is-off':
    'The committee does not use markings of secrecy. Its secretary turns them on in the settings.',
  'bad-policies': 'Choose 7 to 366 days without a word, and 1 to 36 months without progress.',
  'bad-reasons': 'Write one reason on each line: 20 lines at most, of at most 48 characters.',
  'no-public-address':
    'There is no address here to show anything at. Ask whoever runs Bevaka to set BEVAKA_HTTP_PORT and BEVAKA_PUBLIC_URL.',
  'no-public-parts': 'Choose at least one thing to show, or switch it off.',
  'bad-silence': 'Write a number of working days, 1 to 125.',
  'bad-weekday': 'Write a working day, for example `overview monday`, or `overview off`.',
};

export const committeeRefusals = { sv, en };
