import type { CrosswalkIndex } from '../data/crosswalk-index.ts';

/** Every text by which a specialty can be found, once each: its own title, its titles' texts, and former titles. */
export interface TitleTexts {
  readonly texts: readonly string[];
  /** Specialty of each text. */
  readonly specialty: Uint32Array;
  /** The title that the text belongs to, or -1 for the specialty's own and for former titles. */
  readonly title: Int32Array;
  readonly former: Uint8Array;
  /** Positions of a specialty's texts. */
  textsOf(specialty: number): readonly number[];
}

/** Lists the texts of the index, in the order of the specialties. */
export function titleTexts(index: CrosswalkIndex): TitleTexts {
  const texts: string[] = [];
  const specialties: number[] = [];
  const titles: number[] = [];
  const former: number[] = [];
  const lists: number[][] = [];
  for (const specialty of index.specialties) {
    const list: number[] = [];
    const add = (text: string, title: number, isFormer: boolean) => {
      for (const known of list) if (texts[known] === text) return;
      list.push(texts.length);
      texts.push(text);
      specialties.push(specialty.id);
      titles.push(title);
      former.push(isFormer ? 1 : 0);
    };
    const only = specialty.titles.length === 1 ? specialty.titles[0]! : -1;
    add(specialty.title, only, false);
    for (const id of specialty.titles) add(index.titles[id]!.title, id, false);
    for (const text of specialty.formerTitles) add(text, -1, true);
    lists.push(list);
  }
  return {
    texts,
    specialty: Uint32Array.from(specialties),
    title: Int32Array.from(titles),
    former: Uint8Array.from(former),
    textsOf: (specialty) => lists[specialty]!,
  };
}
