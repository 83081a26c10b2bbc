import type { CrosswalkIndex } from '../data/crosswalk-index.ts';
import type { OccupationNames } from '../data/occupation-texts.ts';
import type { ListedNoise } from '../domain/noise.ts';
import type { Random } from './random.ts';

/** The title of an advert as an employer might write it, with the occupations that carry the title in it. */
export interface ComposedAdvert {
  text: string;
  title: string;
  /** O*NET-SOC codes. */
  occupations: readonly string[];
}

/** What stands in front of a title, between title and rest, and around what follows. */
const GRADES = ['', '', '', '', '', 'Senior ', 'Sr. ', 'Junior ', 'Lead '];
const LEVELS = ['', '', '', '', ' I', ' II', ' III', ' 2'];
const FORMS = [' - ', ' – ', ' | ', ', ', ' (', ' / ', '-', ' '];
/** How many things follow a title: most often one or two. */
const FOLLOWING = [0, 1, 1, 1, 2, 2, 3];
/** Syllables of made-up names: no list of employers is needed for names that nobody knows. */
const SYLLABLES = 'bel cor dun fal gar hol ken lor mar nor pel quin ros sel tor vin wes zel'.split(' ');
const COMPANIES = ['', ' Inc', ' LLC', ' Group', ' Health', ' Foods', ' Industries', ' Plant', ' Facility'];

/**
 * Makes adverts: an official or lay title with what stands beside one in adverts, from the tables of noise and by form.
 * @returns gives the next one; the same random source gives the same adverts.
 */
export function createAdverts(
  index: CrosswalkIndex,
  names: OccupationNames,
  random: Random,
): () => ComposedAdvert {
  const titles = [
    ...index.occupations.flatMap(({ title, militaryOnly }, i) =>
      militaryOnly ? [] : [{ text: title, occupations: [i] }],
    ),
    ...names.layTitles,
  ].filter(({ text }) => !text.includes('('));
  const listed = (kind: ListedNoise) =>
    index.lexicon.noise.phrases.find((each) => each.kind === kind)?.phrases ?? [];
  const extras = createExtras(listed, random);
  return () => {
    const { text, occupations } = random.pick(titles);
    let advert = `${random.pick(GRADES)}${text}${random.pick(LEVELS)}`;
    for (let left = random.pick(FOLLOWING); left > 0; left--) {
      const form = random.pick(FORMS);
      advert += `${form}${random.pick(extras)()}${form === ' (' ? ')' : ''}`;
    }
    return {
      text: advert,
      title: text,
      occupations: occupations.map((position) => index.occupations[position]!.code),
    };
  };
}

function createExtras(listed: (kind: ListedNoise) => readonly string[], random: Random): (() => string)[] {
  const phrase = (kind: ListedNoise) => () => capitals(random.pick(listed(kind)));
  const name = () => {
    const syllables = Array.from({ length: 2 + random.below(2) }, () => random.pick(SYLLABLES));
    return capitals(syllables.join(''));
  };
  return [
    phrase('shift'),
    phrase('shift'),
    phrase('employment'),
    phrase('employment'),
    phrase('clearance'),
    phrase('pay'),
    () => `$${15 + random.below(30)}${random.pick(['/hr', '.50/hr', ' per hour', ' an hour'])}`,
    () => `$${1 + random.below(9)},000 ${random.pick(['Sign-On Bonus', 'sign on bonus', 'Bonus'])}`,
    () => `${1 + random.below(9)}+ years experience`,
    () => `${capitals(random.pick(listed('city')))}, ${random.pick(listed('state-code')).toUpperCase()}`,
    () => `${name()}${random.pick(COMPANIES)}`,
    () => `${name()} ${name()}`,
    () => `Req #${10_000 + random.below(90_000)}`,
  ];
}

/** "full time" as it stands in a heading. */
function capitals(words: string): string {
  return words.replace(/(?<![\w])[a-z]/g, (letter) => letter.toUpperCase());
}
