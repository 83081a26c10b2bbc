import { decodeDuties } from '../data/duties-codec.ts';
import { decodeFurther, type FurtherOccupations } from '../data/further-codec.ts';
import { decodeIdentifiers } from '../data/identifier-codec.ts';
import { decodeOccupationNames, decodeOccupationWords } from '../data/occupation-texts.ts';
import { createEngine, type Engine } from '../search/engine.ts';
import type { FirstEngine } from '../search/first-engine.ts';
import { TUNING } from '../search/tuning.ts';
import type { EngineFiles } from './engine-messages.ts';
import { report } from './report.ts';

/**
 * Loads the rest of the data, and makes the engine over all of it.
 * @param base what the first engine stands on.
 * @throws DataFileError and whatever keeps a file from being fetched.
 */
export async function completeEngine(
  files: EngineFiles,
  base: FirstEngine['base'],
  fetchText: (url: string) => Promise<string>,
): Promise<{ engine: Engine; further: FurtherOccupations | undefined }> {
  const { dataVersion } = files;
  const { index } = base;
  const furtherText = fetchText(files.further);
  const [identifiers, names, words, duties] = await Promise.all([
    fetchText(files.identifiers),
    fetchText(files.layTitles),
    fetchText(files.occupationWords),
    fetchText(files.duties),
  ]);
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
  return { engine: createEngine(data, TUNING, base), further: further ?? undefined };
}
