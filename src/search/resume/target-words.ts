import type { OccupationProfile } from '../../domain/occupation.ts';
import { stemOf } from '../../text/stems.ts';
import { wordsOf } from '../../text/words.ts';
import { isAdvertNoise } from './advert-noise.ts';
import { contentWords, createSaid } from './said-in.ts';

/** A word that an occupation asks for, why it is one, and whether a résumé says it. */
export interface TargetWord {
  word: string;
  why: /** Software that postings for the occupation name often, or postings of any occupation. */
    | { kind: 'technology'; inDemand: boolean }
    /** How important the field of knowledge is, 1 to 5. */
    | { kind: 'knowledge'; importance: number }
    /** In how many of its key tasks the word stands. */
    | { kind: 'tasks'; count: number; outOf: number };
  said: boolean;
}

const MOST_TECHNOLOGY = 12;
const MOST_KNOWLEDGE = 4;
const MOST_TASK_WORDS = 12;
/** "Important" on O*NET's scale. */
const LEAST_IMPORTANCE = 3;
/** A word of one task alone may be chance. */
const LEAST_TASKS = 2;

/** The words that an occupation's profile asks for, weightiest first in each kind. */
export function targetWords(
  profile: Pick<OccupationProfile, 'technology' | 'knowledge' | 'tasks'>,
  resume: string,
): TargetWord[] {
  const said = createSaid(resume);
  return [
    ...technologyWords(profile).map(({ name, inDemand }) => ({
      word: name,
      why: { kind: 'technology' as const, inDemand },
      said: said(name),
    })),
    ...profile.knowledge
      .filter(({ importance }) => importance >= LEAST_IMPORTANCE)
      .toSorted((a, b) => b.importance - a.importance)
      .slice(0, MOST_KNOWLEDGE)
      .map(({ name, importance }) => ({
        word: name,
        why: { kind: 'knowledge' as const, importance },
        // "Computers and Electronics": whoever says one of them knows the field.
        said: name.split(/,| and /).some((part) => part.trim() !== '' && said(part)),
      })),
    ...taskWords(profile.tasks.map(({ text }) => text)).map(({ word, count }) => ({
      word,
      why: { kind: 'tasks' as const, count, outOf: profile.tasks.length },
      said: said(word),
    })),
  ];
}

function technologyWords({ technology }: Pick<OccupationProfile, 'technology'>) {
  const items = technology.groups
    .flatMap((group) => group.items)
    .filter(({ hot, inDemand }) => hot || inDemand);
  const once = [...new Map(items.map((item) => [item.name, item])).values()];
  return once.toSorted((a, b) => Number(b.inDemand) - Number(a.inDemand)).slice(0, MOST_TECHNOLOGY);
}

/** The words that several tasks have, as the first of them writes it. */
function taskWords(tasks: readonly string[]): { word: string; count: number }[] {
  const byStem = new Map<string, { word: string; count: number; verb: boolean }>();
  for (const task of tasks) {
    const [verb] = wordsOf(task);
    const words = new Map(contentWords(task).map((word) => [stemOf(word), word]));
    for (const [stem, word] of words) {
      const before = byStem.get(stem);
      // What only opens tasks is what people do, not what they do it with.
      const opens = word === verb?.text;
      byStem.set(stem, {
        word: before?.word ?? word,
        count: (before?.count ?? 0) + 1,
        verb: opens && before?.verb !== false,
      });
    }
  }
  return [...byStem.values()]
    .filter(
      ({ word, count, verb }) => count >= LEAST_TASKS && !verb && !isAdvertNoise(word) && word.length > 2,
    )
    .toSorted((a, b) => b.count - a.count)
    .slice(0, MOST_TASK_WORDS);
}
