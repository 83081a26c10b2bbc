import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import type { DutyWords } from '../../data/duties-codec.ts';
import { addTo } from '../../text/multimap.ts';
import { stemCounts } from '../../text/stem-counts.ts';
import { stemOf } from '../../text/stems.ts';
import type { TextIndex } from '../../text/text-index.ts';
import type { Tuning } from '../tuning.ts';
import { linksByOccupation } from './related-specialties.ts';
import type { TitleTexts } from './title-texts.ts';

/** What a stem says. */
export interface StemEvidence {
  /** Specialties that it speaks for, and how much the description, titles, nicknames and occupations of each do, 0 to 1. */
  specialties: Uint32Array;
  worth: Float32Array;
  /** How telling the stem is; 0 for one that is nowhere. */
  rarity: number;
}

export interface DutyEvidenceParts {
  index: CrosswalkIndex;
  titles: TitleTexts;
  texts: TextIndex;
  duties: DutyWords;
  /** By occupation: how much the words of a stem are at home in its titles and in what we say of it, 0 to 1. */
  atHome: (stem: string) => Float32Array;
  tuning: Tuning;
}

/** Stems whose evidence is kept: while somebody types, most stay the same. */
const REMEMBERED = 200;
/** A word that is used often counts more, but ever less more, as in BM25; here a word is used or it is not. */
const SATURATION = 1.2;
/** So much less for each place further back in a term's list. */
const PLACE = 0.25;

/** Makes the step that says what a stem speaks for. Takes some ten milliseconds. */
export function createDutyEvidence(parts: DutyEvidenceParts): (stem: string) => StemEvidence {
  const { index, atHome, tuning } = parts;
  const descriptions = inDescriptions(parts.duties);
  const titles = inTitles(parts);
  const terms = inTerms(index);
  const addLinked = inOccupations(index, tuning);
  const worth = new Float32Array(index.specialties.length);
  const memory = new Map<string, StemEvidence>();

  const evidenceOf = (stem: string): StemEvidence => {
    worth.fill(0);
    const homes = addLinked(atHome(stem), tuning.dutyOccupation, worth);
    const described = descriptions(stem, tuning.dutyDescription, worth);
    const titled = titles(stem, tuning.dutyTitle, worth);
    terms(stem, tuning.dutyTerm, worth);
    const common = (described + homes) / 2 + tuning.dutyTitleCommon * titled;
    return {
      ...taken(worth, tuning.dutySaturation),
      rarity: common === 0 ? 0 : Math.min(tuning.dutyRarest, Math.log(1 + 1 / common)),
    };
  };

  return (stem) => {
    let evidence = memory.get(stem);
    if (!evidence) {
      evidence = evidenceOf(stem);
      if (memory.size >= REMEMBERED) memory.delete(memory.keys().next().value!);
      memory.set(stem, evidence);
    }
    return evidence;
  };
}

/** Those that have any worth, with how much of it counts. */
function taken(worth: Float32Array, saturation: number): Pick<StemEvidence, 'specialties' | 'worth'> {
  let count = 0;
  for (const each of worth) if (each > 0) count++;
  const specialties = new Uint32Array(count);
  const own = new Float32Array(count);
  let at = 0;
  for (let id = 0; at < count; id++) {
    const each = worth[id]!;
    if (each === 0) continue;
    specialties[at] = id;
    own[at++] = each / (each + saturation);
  }
  return { specialties, worth: own };
}

/**
 * Makes the step that gives specialties the most that an occupation they lead to says of a stem, and returns in which share
 * of the occupations it is at home.
 */
function inOccupations(index: CrosswalkIndex, tuning: Tuning) {
  const links = linksByOccupation(index, tuning, () => true);
  // As columns: hundreds of thousands of objects would be felt.
  const linked = index.occupations.map(({ code }) => {
    const list = links.get(code) ?? [];
    return {
      specialties: Uint32Array.from(list, ({ specialty }) => specialty),
      worths: Float64Array.from(list, (link) => link.worth),
    };
  });
  return (home: Float32Array, weight: number, worth: Float32Array): number => {
    let homes = 0;
    for (let o = 0; o < home.length; o++) {
      if (home[o] === 0) continue;
      homes++;
      const share = weight * home[o]!;
      const { specialties, worths } = linked[o]!;
      for (let i = 0; i < specialties.length; i++) {
        const value = share * worths[i]!;
        if (value > worth[specialties[i]!]!) worth[specialties[i]!] = value;
      }
    }
    return homes / index.occupations.length;
  };
}

/** Adds what a stem says of specialties, and returns in which share of the texts of its sort it is. */
type Source = (stem: string, weight: number, worth: Float32Array) => number;

/** What a word counts in a text of some length, 1 being the usual one. */
function bm25(length: number, count = 1): number {
  return (count * (SATURATION + 1)) / (count + (SATURATION * (1 + length)) / 2);
}

function inDescriptions({ stems, descriptions, specialties }: DutyWords): Source {
  const place = new Map(stems.map((stem, i) => [stem, i]));
  const lengths = new Float64Array(specialties.length);
  for (const list of descriptions) for (const each of list) lengths[each]!++;
  const usual = average(lengths);
  const counts = lengths.map((length) => bm25(length / usual));
  return (stem, weight, worth) => {
    const at = place.get(stem);
    if (at === undefined) return 0;
    for (const each of descriptions[at]!)
      for (const specialty of specialties[each]!) worth[specialty]! += weight * counts[each]!;
    return descriptions[at]!.length / specialties.length;
  };
}

/** The titles of a specialty, old ones too, as one text. */
function inTitles({ index, titles, texts }: DutyEvidenceParts): Source {
  const stems = texts.words.map(stemOf);
  const lengths = Float64Array.from(
    index.specialties,
    ({ id }) => new Set(titles.textsOf(id).flatMap((text) => stemsIn(texts, text, stems))).size,
  );
  const usual = average(lengths);
  return (stem, weight, worth) => {
    const has = new Set<number>();
    for (const word of texts.stems.get(stem) ?? [])
      for (let p = texts.from[word]!; p < texts.from[word + 1]!; p++)
        has.add(titles.specialty[texts.textOf[p]!]!);
    for (const specialty of has) worth[specialty]! += weight * bm25(lengths[specialty]! / usual);
    return has.size / index.specialties.length;
  };
}

function stemsIn({ start, wordsIn }: TextIndex, text: number, stems: readonly string[]): string[] {
  return [...wordsIn.subarray(start[text], start[text + 1])].map((word) => stems[word]!);
}

/** The everyday names of a specialty: terms of the vocabulary that stand for it, those that name it first before the others. */
function inTerms({ specialties, vocabulary }: CrosswalkIndex): Source {
  const counts = specialties.map(() => new Map<string, number>());
  for (const { term, kind, specialties: named } of vocabulary) {
    if (kind === 'short-form') continue;
    const stems = [...stemCounts(term).keys()];
    named.forEach((specialty, place) => {
      const own = counts[specialty]!;
      const count = 1 / (1 + PLACE * place);
      for (const stem of stems) if ((own.get(stem) ?? 0) < count) own.set(stem, count);
    });
  }
  const lengths = Float64Array.from(counts, (own) =>
    [...own.values()].reduce((sum, count) => sum + count, 0),
  );
  const usual = average(lengths);
  const holders = new Map<string, { specialty: number; count: number }[]>();
  counts.forEach((own, specialty) => {
    for (const [stem, count] of own)
      addTo(holders, stem, { specialty, count: bm25(lengths[specialty]! / usual, count) });
  });
  return (stem, weight, worth) => {
    const list = holders.get(stem) ?? [];
    for (const { specialty, count } of list) worth[specialty]! += weight * count;
    return list.length / specialties.length;
  };
}

/** Of the texts that there are. */
function average(lengths: Float64Array): number {
  const some = lengths.filter((length) => length > 0);
  return some.reduce((sum, length) => sum + length, 0) / Math.max(1, some.length);
}
