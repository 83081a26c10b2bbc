import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { useLocationProperty } from 'wouter/use-browser-location';
import { decodeCard, type SharedCard } from '../../data/card-link.ts';
import type { Card } from '../../domain/card.ts';
import { cardPath } from '../../domain-ui/card-path.ts';

/** The card that the address of the page holds; it follows the address. */
export function useSharedCard(): SharedCard {
  const fragment = useLocationProperty(() => window.location.hash.slice(1));
  return useMemo(() => decodeCard(fragment), [fragment]);
}

/** Changes the card that the address holds, in place. */
export function useChangeCard(card: Card): (change: Partial<Card>) => void {
  const [, navigate] = useLocation();
  return (change) => navigate(cardPath({ ...card, ...change }), { replace: true });
}
