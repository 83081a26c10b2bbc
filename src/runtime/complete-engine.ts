import type { CrosswalkIndex } from '../data/crosswalk-index.ts';
import { decodeDuties } from '../data/duties-codec.ts';
import { decodeFurther, type FurtherOccupations } from '../data/further-codec.ts';
import { decodeIdentifiers } from '../data/identifier-codec.ts';
import { withRetired } from '../data/index-codec.ts';
import { decodeOccupationNames, decodeOccupationWords } from '../data/occupation-texts.ts';
import { createEngine, type Engine } from '../search/engine.ts';
import type { EngineFiles } from './engine-messages.ts';
import { report } from './report.ts';

/**
 * Loads the rest of the data, and makes the engine over all of it.
 * @param first the index of the first file.
 * @throws DataFileError and whatever keeps a file from being fetched.
 */
export async function completeEngine(
  files: EngineFiles,
  first: CrosswalkIndex,
  fetchText: (url: string) => Promise<string>,
): Promise<{ engine: Engine; index: CrosswalkIndex; further: FurtherOccupations | undefined }> {
  const { dataVersion } = files;
  const furtherText = fetchText(files.further);
  // It is waited for below, if all the others arrive.
  furtherText.catch(() => {});
  const [retired, identifiers, names, words, duties] = await Promise.all([
    fetchText(files.retired),
    fetchText(files.identifiers),
    fetchText(files.layTitles),
    fetchText(files.occupationWords),
    fetchText(files.duties),
  ]);
  const index = withRetired(first, retired);
  const further = await furtherText
    .then((text) => decodeFurther(text, dataVersion, index.specialties.length))
    // A line beside the results; they are good without it.
    .catch((cause: unknown) => report('The further occupations are not shown.', cause));
  const data = {
    index,
    identifiers: decodeIdentifiers(identifiers, dataVersion),
    names: decodeOccupationNames(names, dataVersion, index.occupations.length),
    words: decodeOccupationWords(words, dataVersion, index.occupations.length),
    duties: decodeDuties(duties, dataVersion, index.specialties.length),
  };
  return { engine: createEngine(data), index, further: further ?? undefined };
}
