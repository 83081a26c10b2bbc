import { stems } from '../../../src/compile/tables/matching-tables.ts';
import { stemCounts } from '../../../src/text/stem-counts.ts';

/** A handful of stems could be put back in the order of their sentence, and says little: no bag is so small. */
const FEWEST_STEMS = 6;

/** The cell that counts the stems of texts together; '' where they are too few. */
export function bagCell(...texts: readonly string[]): string {
  const counts = stemCounts(...texts);
  return counts.size < FEWEST_STEMS ? '' : stems.write(counts);
}
