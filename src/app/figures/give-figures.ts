import type { Language } from '../../domain/record/language.ts';
import type { Refusal } from '../deeds/refusal.ts';
import { handOver, type HandedOver } from '../papers/hand-over.ts';
import type { Ports } from '../ports/ports.ts';
import { type FiguresAsked, figuresOver } from './figures-over.ts';

/** The figures as a file, for who asks. */
export async function giveFigures(
  ports: Ports,
  request: FiguresAsked & { readonly language: Language },
): Promise<HandedOver | Refusal> {
  const counted = await figuresOver(ports, request);
  if (!counted.ok) return counted;
  return handOver(ports, request.person, await ports.papers.figures(counted, request.language));
}
