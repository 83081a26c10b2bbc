import { encodeCard } from '../data/card-link.ts';
import type { Card } from '../domain/card.ts';

/** The page of a card: what stands on it is in the part of the link that browsers do not send. */
export function cardPath(card: Card): string {
  return `/card#${encodeCard(card)}`;
}
