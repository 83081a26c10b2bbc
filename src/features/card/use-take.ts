import { useState } from 'react';
import type { Card } from '../../domain/card.ts';
import type { ChosenPlace } from '../../domain/place.ts';
import { cardPath } from '../../domain-ui/card-path.ts';
import { useMaker } from '../../runtime/maker-store.ts';
import { useChosenPlace } from '../../runtime/place-store.ts';
import type { CardContent } from './content.ts';

/** What goes along with a card that is handed on. */
export interface Take {
  /** The address that opens the same card elsewhere. */
  address: string;
  /** Who made it: as the link says, or as this device has it. */
  by: string;
  /** Whether the place and the maker's name go into the link. */
  place: boolean;
  maker: boolean;
  goWith: (what: { place?: boolean; maker?: boolean }) => void;
}

/**
 * What a card hands on: all that is seen on it, but for the place and the maker's name, which go only if that is
 * asked for.
 * @param content undefined until it is there.
 */
export function useTake(card: Card, content: CardContent | undefined): Take {
  const chosenPlace = useChosenPlace();
  const own = useMaker().trim();
  const [goes, setGoes] = useState({ place: card.place !== '', maker: card.by !== '' });
  const by = card.by || own;
  const address = cardPath({
    ...card,
    ...(content && chosenOf(content)),
    place: goes.place && chosenPlace ? placeText(chosenPlace) : '',
    by: goes.maker ? by : '',
  });
  return { address, by, ...goes, goWith: (what) => setGoes({ ...goes, ...what }) };
}

function placeText({ code, state }: ChosenPlace): string {
  return state ? `${code}-${state}` : code;
}

/** What is seen, be it chosen or proposed: what is proposed elsewhere may be something else. */
function chosenOf({ directions, lines, grade }: CardContent): Partial<Card> {
  return { grade, directions, lines: lines.map(({ mark }) => mark) };
}
