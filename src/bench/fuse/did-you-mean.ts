import Fuse, { type IFuseOptions } from 'fuse.js';
import { createEngine, type Engine } from '../../search/engine.ts';
import { createNearestTexts } from '../../text/nearest-texts.ts';
import { wordsOf } from '../../text/words.ts';
import type { Product } from '../product.ts';
import { createRandom } from '../random.ts';
import { textTable } from '../text-table.ts';
import { misspell } from './misspell.ts';
import { leastMs } from './timing.ts';

/** A title so misspelt that the search finds nothing for it. */
interface LostTitle {
  typed: string;
  title: string;
  specialty: number;
}

/** A way to offer something else to search for. */
interface OfferWay {
  name: string;
  offers: (typed: string) => readonly string[];
}

const SEED = 12;
const LOST = 200;
const MOST_TRIES = 20_000;
const LONGEST = 40;
const SHORTEST_WORD = 4;
const OFFERED = 5;
/** An offer leads to a job where that is among so many results for it. */
const LEADS_IN = 3;
/** Over all titles it is slow: fewer runs, fewer titles. */
const RUNS = 2;
const TIMED = 25;

/** Titles with two to four slips in each word for which nothing is found, the same ones every time. */
function lostTitles({ index }: Product, engine: Engine): LostTitle[] {
  const random = createRandom(SEED);
  const titles = index.titles.filter(({ status, title }) => status === 'current' && title.length <= LONGEST);
  const lost: LostTitle[] = [];
  for (let tries = 0; lost.length < LOST && tries < MOST_TRIES; tries++) {
    const { title, specialty } = random.pick(titles);
    const slips = 2 + random.below(3);
    const typed = wordsOf(title)
      .map(({ text }) => (text.length >= SHORTEST_WORD ? misspell(text, slips, random) : text))
      .join(' ');
    if (engine.military({ text: typed, limit: 1 }).total === 0) lost.push({ typed, title, specialty });
  }
  return lost;
}

function offerWays(titles: readonly string[], engine: Engine): OfferWay[] {
  const nearest = createNearestTexts(titles);
  const fuse = (options: IFuseOptions<string>) => {
    const all = new Fuse(titles, options);
    return (typed: string) => all.search(typed, { limit: OFFERED }).map(({ item }) => item);
  };
  return [
    {
      name: 'nearest words, as today',
      offers: (typed) => engine.military({ text: typed, limit: 1 }).suggestions,
    },
    {
      name: 'letter pairs alone',
      offers: (typed) => nearest.sharing(typed, OFFERED).map((id) => titles[id]!),
    },
    {
      name: 'nearest-texts: Fuse.js over 50 that share letter pairs',
      offers: (typed) => nearest.near(typed, OFFERED).map(({ id }) => titles[id]!),
    },
    { name: 'Fuse.js over all titles', offers: fuse({ threshold: 0.6 }) },
    { name: 'Fuse.js token search over all titles', offers: fuse({ useTokenSearch: true, threshold: 0.5 }) },
  ];
}

/** How often each way offers the title that was meant, and how often an offer leads to its job. */
export function didYouMeanTable(product: Product): string {
  const engine = createEngine(product);
  engine.prepare();
  const lost = lostTitles(product, engine);
  const { specialties, titles } = product.index;
  const current = [...specialties, ...titles].filter(({ status }) => status === 'current');
  const texts = [...new Set(current.map(({ title }) => title))];
  const jobsOf = (text: string) =>
    engine.military({ text, limit: LEADS_IN }).results.map(({ specialty }) => specialty);
  const rows = offerWays(texts, engine).map(({ name, offers }) => {
    const places: number[] = [];
    let leading = 0;
    for (const { typed, title, specialty } of lost) {
      const list = offers(typed);
      places.push(list.indexOf(title));
      if (list.some((text) => jobsOf(text).includes(specialty))) leading++;
    }
    const share = (count: number) => (count / lost.length).toFixed(3);
    const ms = leastMs(RUNS, Math.min(TIMED, lost.length), () => (i) => offers(lost[i]!.typed));
    return [
      name,
      share(places.filter((place) => place === 0).length),
      share(places.filter((place) => place >= 0 && place < OFFERED).length),
      share(leading),
      ms.toFixed(2),
    ];
  });
  return `${lost.length} titles misspelt beyond finding, ${texts.length} to offer\n${textTable([
    ['', 'title first', `title in ${OFFERED}`, 'leads to the job', 'ms'],
    ...rows,
  ])}`;
}
