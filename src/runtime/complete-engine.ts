import type { CrosswalkIndex } from '../data/crosswalk-index.ts';
import { decodeDuties } from '../data/duties-codec.ts';
import { decodeFurther, type FurtherOccupations } from '../data/further-codec.ts';
import { decodeIdentifiers } from '../data/identifier-codec.ts';
import { withRetired } from '../data/index-codec.ts';
import { decodeOccupationNames, decodeOccupationWords } from '../data/occupation-texts.ts';
import { createEngine, type Engine } from '../search/engine.ts';
import type { EngineFiles } from './engine-messages.ts';
import { readWhole } from './fetch-text.ts';
import { report } from './report.ts';

/**
 * Loads the rest of the data, and makes the engine over all of it.
 * @param first the index of the first file.
 * @param again whether fresh copies are wanted, past any cache.
 * @throws DataFileError and whatever keeps a file from being fetched.
 */
export async function completeEngine(
  files: EngineFiles,
  first: CrosswalkIndex,
  fetchText: (url: string, again: boolean) => Promise<string>,
  again: boolean,
): Promise<{ engine: Engine; index: CrosswalkIndex; further: FurtherOccupations | undefined }> {
  const { dataVersion } = files;
  /** Each is fetched at once, and read when the whole index is there. */
  const read = <T>(url: string, decode: (text: string, index: CrosswalkIndex) => T): Promise<T> =>
    readWhole(async (fresh) => decode(await fetchText(url, fresh), await whole), again);
  // A line beside the results; they are good without it.
  const furtherRead = read(files.further, (text, { specialties }) =>
    decodeFurther(text, dataVersion, specialties.length),
  ).catch((cause: unknown) => report('The further occupations are not shown.', cause));
  const whole = readWhole(async (fresh) => withRetired(first, await fetchText(files.retired, fresh)), again);
  const [index, identifiers, names, words, duties] = await Promise.all([
    whole,
    read(files.identifiers, (text) => decodeIdentifiers(text, dataVersion)),
    read(files.layTitles, (text, { occupations }) =>
      decodeOccupationNames(text, dataVersion, occupations.length),
    ),
    read(files.occupationWords, (text, { occupations }) =>
      decodeOccupationWords(text, dataVersion, occupations.length),
    ),
    read(files.duties, (text, { specialties }) => decodeDuties(text, dataVersion, specialties.length)),
  ]);
  const further = await furtherRead;
  return {
    engine: createEngine({ index, identifiers, names, words, duties }),
    index,
    further: further ?? undefined,
  };
}
