import { useState } from 'react';
import { type Choice, choiceKey } from '../../domain/choice.ts';
import { comparedOf, MOST_COMPARED, occupationsOf } from '../../domain/comparison.ts';
import type { Shortlist } from '../../domain/shortlist.ts';

/** Which occupations of a list are to be compared. */
export interface Picks {
  /** What is to be compared, in the order of the list, and the list's first military job. */
  choices: readonly Choice[];
  /** How many occupations are picked. */
  count: number;
  /** How many there are to pick from. */
  outOf: number;
  isPicked: (choice: Choice) => boolean;
  pick: (choice: Choice, picked: boolean) => void;
}

/** The first few occupations of a list are picked until somebody says otherwise. */
export function usePicks({ items }: Shortlist): Picks {
  const [said, setSaid] = useState<ReadonlyMap<string, boolean>>(new Map());
  const choices = items.map(({ choice }) => choice);
  const occupations = occupationsOf(choices);
  const picked = occupations
    .filter((choice, place) => said.get(choiceKey(choice)) ?? place < MOST_COMPARED)
    .slice(0, MOST_COMPARED);
  const jobs = choices.filter(({ kind }) => kind === 'military');
  return {
    choices: comparedOf([...picked, ...jobs]),
    count: picked.length,
    outOf: occupations.length,
    isPicked: (choice) => picked.includes(choice),
    pick: (choice, is) => setSaid(new Map([...said, [choiceKey(choice), is]])),
  };
}
