import type { CrosswalkIndex } from '../data/crosswalk-index.ts';
import type { MilitaryTitle, Specialty } from '../domain/military-title.ts';
import { createRandom, type Random } from './random.ts';

/** One word in so many of a made-up title is new: a list that grows brings new words, ever fewer for its size. */
const NEW_WORD_IN = 12;

/**
 * An index of so many times the titles, to see how search grows. The further jobs are made up: the shape and the branches of
 * a real one, words drawn from all titles and now and then a new one, and a code with one more sign.
 * @param times 1 gives the index itself.
 */
export function grownIndex(index: CrosswalkIndex, times: number, seed = 1): CrosswalkIndex {
  const random = createRandom(seed);
  const words = index.titles.flatMap(({ title }) => wordsOf(title));
  const titles = [...index.titles];
  const specialties = [...index.specialties];
  for (let copy = 1; copy < times; copy++) {
    const sign = copy.toString(36).toUpperCase();
    const reword = (title: string) => madeUp(title, words, random, sign.toLowerCase());
    const [idBase, specialtyBase] = [titles.length, specialties.length];
    for (const title of index.titles)
      titles.push({
        ...title,
        id: idBase + title.id,
        code: title.code + sign,
        title: reword(title.title),
        specialty: specialtyBase + title.specialty,
      } satisfies MilitaryTitle);
    for (const specialty of index.specialties)
      specialties.push({
        ...specialty,
        id: specialtyBase + specialty.id,
        code: specialty.code + sign,
        title: reword(specialty.title),
        titles: specialty.titles.map((id) => idBase + id),
        formerTitles: specialty.formerTitles.map(reword),
      } satisfies Specialty);
  }
  return { ...index, titles, specialties };
}

function madeUp(title: string, words: readonly string[], random: Random, sign: string): string {
  return wordsOf(title)
    .map(() => random.pick(words) + (random.below(NEW_WORD_IN) === 0 ? sign : ''))
    .join(' ');
}

function wordsOf(title: string): string[] {
  return title.split(/\s+/).filter(Boolean);
}
