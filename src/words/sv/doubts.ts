import type { DoubtWords } from '../doubt-words.ts';

export const doubts: DoubtWords = {
  'weak-order': 'Beslutet säger inte rakt ut att det är ett uppdrag.',
  'several-holders': 'Flera nämns. Välj den som ska svara för uppdraget.',
  'unknown-title': 'Befattningen finns inte i nämnden. Välj en som finns eller en person.',
  'no-due': 'Ingen tid står i texten. Välj ett sammanträde eller ”Utan datum”.',
  'loose-due': 'Tiden är ungefärlig. Välj ett sammanträde eller ett datum.',
  'several-dues': 'Flera tider nämns. Den sista är vald.',
  'said-later': 'Tiden står i en senare mening.',
  'no-such-meeting':
    'Inget planerat sammanträde passar. Välj ”Ett nytt sammanträde på datumet nedan” för att lägga till det, eller något annat.',
  'several-meetings': 'Flera sammanträden passar. Välj ett.',
  unclear: 'Kalendern säger inte när det är. Välj ett sammanträde eller ett datum.',
  extension: 'Det ser ut som anstånd för ett tidigare uppdrag.',
  'proposed-only': 'Det står bara som förslag, inte som beslut.',
  unsure: 'Tolkningen är osäker.',
};
