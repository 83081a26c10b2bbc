import { jobCounts, national, releases } from 'virtual:crosswalk-facts';
import { dataVersion, files } from 'virtual:crosswalk-files';
import { versionOfPart } from '../data/version-of-part.ts';
import { createQuestions } from '../runtime/create-questions.ts';
import { fetchText, readWhole } from '../runtime/fetch-text.ts';
import { createIndexStore } from '../runtime/index-store.ts';
import { createLaterStores } from '../runtime/later-stores.ts';
import { createLeaving } from '../runtime/leaving.ts';
import { createLoadStore, createLoadStores } from '../runtime/load-store.ts';
import { createSearchStore } from '../runtime/search-store.ts';
import type { Stores } from '../runtime/stores.ts';
import type { FirstMoves } from './first-moves.ts';

/**
 * The stores of the real page, which read the compiled data files.
 * @param read gets a file's text; the build gives those that it has just made.
 */
export function createStores({ engine, indexText }: FirstMoves, read: ReadText = fetchText): Stores {
  const decoded = decodedBy(read);
  return {
    releases,
    ...creditStores(),
    national,
    jobCounts,
    index: createIndexStore({
      text: indexText,
      fetchRetired: (again) => fetchText(files.retired, again),
      makeIndex: async (text, retired) => {
        const { decodeIndex, withRetired } = await decoders();
        return withRetired(decodeIndex(text, dataVersion), retired);
      },
    }),
    engine,
    questions: createQuestions(engine),
    ...jobStores(decoded),
    outcomes: createLoadStore((again) =>
      decoded(files.outcomes, again, ({ decodeOutcomes }, text) => decodeOutcomes(text, dataVersion)),
    ),
    grades: createLoadStore((again) =>
      decoded(files.grades, again, ({ decodeGrades }, text) => decodeGrades(text, dataVersion)),
    ),
    jargon: createLoadStore(async (again) => {
      const [{ createJargonFinder }, terms] = await Promise.all([
        import('../domain/resume/jargon.ts'),
        decoded(files.jargon, again, ({ decodeJargon }, text) => decodeJargon(text, dataVersion)),
      ]);
      return createJargonFinder(terms);
    }),
    fileList: createLoadStore((again) =>
      decoded(files.list, again, ({ decodeFileList }, text) => decodeFileList(text, dataVersion)),
    ),
    related: createLoadStore((again) =>
      decoded(files.related, again, ({ decodeRelated }, text) => decodeRelated(text, dataVersion)),
    ),
    profiles: createLoadStores((code, again) =>
      decoded(files.profile(code), again, ({ decodeProfile }, text) =>
        decodeProfile(text, dataVersion, code),
      ),
    ),
    reverse: createLoadStores((code, again) =>
      decoded(files.reverse(code), again, ({ decodeReverse }, text) =>
        decodeReverse(text, versionOfPart(dataVersion, code)),
      ),
    ),
    ...placeStores(decoded),
    search: createSearchStore(),
    later: createLaterStores(),
    leaving: createLeaving(),
  };
}

/** What is known of military jobs. */
function jobStores(decoded: Decoded): Pick<Stores, 'directions' | 'jobs' | 'identifiers'> {
  return {
    directions: createLoadStores((shard, again) =>
      decoded(files.directions(shard), again, ({ decodeDirections }, text) =>
        decodeDirections(text, versionOfPart(dataVersion, shard)),
      ),
    ),
    jobs: createLoadStores((shard, again) =>
      decoded(files.jobs(shard), again, ({ decodeJobs }, text) =>
        decodeJobs(text, versionOfPart(dataVersion, shard)),
      ),
    ),
    identifiers: createLoadStore((again) =>
      decoded(files.identifiers, again, ({ decodeIdentifiers }, text) =>
        decodeIdentifiers(text, dataVersion),
      ),
    ),
  };
}

/** What is owed to others. */
function creditStores(): Pick<Stores, 'credits' | 'libraries'> {
  return {
    credits: createLoadStore(async () => (await import('virtual:crosswalk-credits')).credits),
    libraries: createLoadStore(async () => (await import('virtual:crosswalk-credits')).libraries),
  };
}

/** What is known of places. */
function placeStores(decoded: Decoded): Pick<Stores, 'places' | 'linePay' | 'medians'> {
  return {
    places: createLoadStore((again) =>
      decoded(files.places, again, ({ decodePlaces }, text) => decodePlaces(text, dataVersion)),
    ),
    linePay: createLoadStores((line, again) =>
      decoded(files.linePay(line), again, ({ decodeLinePay }, text) =>
        decodeLinePay(text, dataVersion, line),
      ),
    ),
    medians: createLoadStores((place, again) =>
      decoded(files.medians(place), again, ({ decodeMedians }, text) =>
        decodeMedians(text, dataVersion, place),
      ),
    ),
  };
}

type Decoders = typeof import('../data/decoders.ts');

/** A first search needs none of them. */
const decoders = (): Promise<Decoders> => import('../data/decoders.ts');

/** Gets a file's text. */
export type ReadText = (url: string, again: boolean) => Promise<string>;

type Decoded = <T>(url: string, again: boolean, decode: (by: Decoders, text: string) => T) => Promise<T>;

/** Fetches a file, and meanwhile the code that reads it. */
function decodedBy(read: ReadText): Decoded {
  return (url, again, decode) =>
    readWhole(async (fresh) => {
      const [by, text] = await Promise.all([decoders(), read(url, fresh)]);
      return decode(by, text);
    }, again);
}
