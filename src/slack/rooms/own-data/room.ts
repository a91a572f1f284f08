import { room } from '../../kit/room.ts';
import { ownDataCommand } from './command.ts';

/** What is kept about a person, for that person. */
export const ownData = room({
  uses: ['papers'],
  commands: {
    'own-data': {
      en: ['my data', 'my personal data', 'what do you know about me', 'data about me'],
      sv: ['mina uppgifter', 'mina personuppgifter', 'vad vet du om mig', 'uppgifter om mig'],
      answer: ownDataCommand,
    },
  },
  help: { sv: { own: '`mina uppgifter`' }, en: { own: '`my data`' } },
});
