import type { Step } from './step.ts';

/** Before this no committee showed anything to the public; all is ticked in the form that asks. */
export const PUBLIC_TO_6: Step['of'] = {
  committee: (record) => ({
    ...record,
    publicView: {
      isOn: false,
      parts: ['words', 'case-number', 'decision', 'holder', 'status', 'dates', 'became'],
      contact: null,
    },
  }),
};
