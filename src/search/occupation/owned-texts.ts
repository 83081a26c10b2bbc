import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import type { LayTitle } from '../../data/lay-titles.ts';
import type { OccupationWords, OfficialTexts } from '../../data/occupation-texts.ts';
import type { OccupationEvidenceGroup } from '../answers.ts';
import { isOfficialWording } from './official-wording.ts';

/** Texts with the occupations they speak of. */
export interface OwnedTexts {
  texts: readonly string[];
  owners: readonly (readonly number[])[];
  group: readonly OccupationEvidenceGroup[];
  /** 1 for official titles, and sentences of O*NET's own. */
  official: Uint8Array;
  /** Texts of each occupation, in order. */
  of: readonly (readonly number[])[];
}

/** The texts that occupation search reads: titles of both kinds, and our sentences. */
export function occupationTexts(
  index: CrosswalkIndex,
  layTitles: readonly LayTitle[],
  words: OccupationWords | undefined,
): { titles: OwnedTexts; sentences: OwnedTexts } {
  const count = index.occupations.length;
  const titles = collector(count);
  index.occupations.forEach((occupation, i) => {
    titles.add(occupation.title, [i], 'title');
  });
  for (const { text, occupations } of layTitles) titles.add(text, occupations, 'lay-title');
  const sentences = collector(count);
  if (words) {
    words.summaries.forEach((summary, i) => {
      if (summary) sentences.add(summary, [i], 'summary');
    });
    words.tasks.forEach((tasks, i) => {
      for (const task of tasks) sentences.add(task, [i], 'task');
    });
    for (const { text, occupations } of words.activities) sentences.add(text, occupations, 'activity');
    if (words.official) addOfficial(words.official, sentences);
  }
  return { titles: titles.done(), sentences: sentences.done() };
}

/** O*NET's own sentences, in a build that carries them. */
function addOfficial(
  { descriptions, tasks, activities }: OfficialTexts,
  sentences: ReturnType<typeof collector>,
): void {
  descriptions.forEach((description, i) => {
    if (description) sentences.add(description, [i], 'official-description');
  });
  tasks.forEach((own, i) => {
    for (const task of own) sentences.add(task, [i], 'official-task');
  });
  for (const { text, occupations } of activities) sentences.add(text, occupations, 'official-activity');
}

function collector(count: number) {
  const texts: string[] = [];
  const owners: (readonly number[])[] = [];
  const group: OccupationEvidenceGroup[] = [];
  const of: number[][] = Array.from({ length: count }, () => []);
  return {
    add(text: string, list: readonly number[], kind: OccupationEvidenceGroup) {
      for (const owner of list) of[owner]!.push(texts.length);
      texts.push(text);
      owners.push(list);
      group.push(kind);
    },
    done: (): OwnedTexts => ({
      texts,
      owners,
      group,
      official: Uint8Array.from(group, (kind) => (kind === 'title' || isOfficialWording(kind) ? 1 : 0)),
      of,
    }),
  };
}
