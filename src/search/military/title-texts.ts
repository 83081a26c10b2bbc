import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';

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
  // The texts of a specialty stand together: start[s] … start[s + 1] - 1.
  const start = new Uint32Array(index.specialties.length + 1);
  const add = (specialty: number, text: string, title: number, isFormer: 0 | 1) => {
    for (let i = start[specialty]!; i < texts.length; i++) if (texts[i] === text) return;
    texts.push(text);
    specialties.push(specialty);
    titles.push(title);
    former.push(isFormer);
  };
  for (const { id, title, titles: members, formerTitles } of index.specialties) {
    start[id] = texts.length;
    add(id, title, members.length === 1 ? members[0]! : -1, 0);
    for (const member of members) add(id, index.titles[member]!.title, member, 0);
    for (const text of formerTitles) add(id, text, -1, 1);
  }
  start[index.specialties.length] = texts.length;
  return {
    texts,
    specialty: new Uint32Array(specialties),
    title: new Int32Array(titles),
    former: new Uint8Array(former),
    textsOf: (specialty) => {
      const list: number[] = [];
      for (let i = start[specialty]!; i < start[specialty + 1]!; i++) list.push(i);
      return list;
    },
  };
}
