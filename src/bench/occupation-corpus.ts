import { occupationTexts } from '../search/occupation/owned-texts.ts';
import { type Corpus, counted, type Entry } from './corpus.ts';
import type { Product } from './product.ts';

/** Lists what our own occupation search reads: official titles, lay titles, and our sentences. Official titles stand first. */
export function occupationCorpus({ index, names, words }: Product): Corpus {
  const { titles, sentences } = occupationTexts(index, names.layTitles, words);
  const entries: Entry[] = [];
  const entry = (code: string, title: string, groups: readonly number[], more = ''): Entry => ({
    id: 0,
    code,
    title,
    branch: '',
    rank: '',
    words: more,
    branches: [],
    ranks: [],
    retired: false,
    groups,
  });
  for (const { texts, owners } of [titles, sentences]) {
    texts.forEach((text, i) => {
      const code = i < index.occupations.length && texts === titles.texts ? index.occupations[i]!.code : '';
      entries.push({ ...entry(code, text, owners[i]!), id: entries.length });
    });
  }
  const wholes = index.occupations.map(({ code, title }, i) => {
    const more = [
      ...titles.of[i]!.slice(1).map((at) => titles.texts[at]!),
      ...sentences.of[i]!.map((at) => sentences.texts[at]!),
    ];
    return { ...entry(code, title, [i], more.join(' ')), id: i };
  });
  return {
    entries,
    wholes,
    codes: index.occupations.map(({ code }) => [code]),
    description: [
      `${counted(entries.length)} texts on ${counted(index.occupations.length)} occupations`,
      `${counted(titles.texts.length - index.occupations.length)} lay titles`,
      `${counted(sentences.texts.length)} sentences of ours`,
    ].join(', '),
  };
}
