import { useStore } from 'zustand';
import { choiceKey, type JobChoice } from '../../domain/choice.ts';
import { occupationsOf } from '../../domain/comparison.ts';
import { openList } from '../../domain/shortlist.ts';
import { useShortlistStore } from '../../domain-ui/shortlist/use-shortlist.ts';

/** The occupations of the open shortlist in their owner's order, where the job is on it, too; else none. */
export function useListed(job: JobChoice): readonly string[] {
  const { items } = useStore(useShortlistStore(), ({ all }) => openList(all));
  const choices = items.map(({ choice }) => choice);
  const key = choiceKey(job);
  return choices.some((choice) => choiceKey(choice) === key)
    ? occupationsOf(choices).map(({ code }) => code)
    : [];
}
