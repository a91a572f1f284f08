/** What the assignment list says besides what always may be public; somebody chooses it each time. */
export const PAPER_PARTS = ['updates', 'people', 'drafts', 'comments'] as const;
export type PaperPart = (typeof PAPER_PARTS)[number];

/** What is said where nobody chose: the holders' own words of how it goes, and nobody's name. */
export const USUAL_PARTS: readonly PaperPart[] = ['updates'];

export const PAPER_FORMATS = ['docx', 'pdf', 'xlsx', 'csv', 'md'] as const;
export type PaperFormat = (typeof PAPER_FORMATS)[number];

export const PAPER_ORDERS = ['number', 'holder', 'meeting'] as const;
export type PaperOrder = (typeof PAPER_ORDERS)[number];
