import type { OfficialFiles } from '../official-files.ts';
import { Sources } from '../read.ts';
import type { Report } from '../report.ts';
import { deriveAiExposure } from './ai-exposure.ts';
import { deriveApprenticeships } from './apprenticeships.ts';
import { deriveBls } from './bls.ts';
import { deriveBright } from './bright.ts';
import { deriveClusters } from './clusters.ts';
import { deriveDot } from './dot.ts';
import { deriveEducation } from './education.ts';
import { deriveElements } from './elements.ts';
import { deriveFormerCodes } from './former-codes.ts';
import { deriveInterests } from './interests.ts';
import { deriveJobZones } from './job-zones.ts';
import { deriveMajors } from './majors.ts';
import { deriveOccupationList } from './occupation-list.ts';
import { deriveRatingSources } from './rating-sources.ts';
import { deriveRatings } from './ratings.ts';
import { deriveRelated } from './related.ts';
import { deriveSocGroups } from './soc-groups.ts';
import { type Input, Tables } from './tables.ts';
import { deriveTasks } from './tasks.ts';
import { readTaxonomy } from './taxonomy.ts';
import { deriveTechnology } from './technology.ts';
import { deriveTitles } from './titles.ts';
import { deriveWorkStyles } from './work-styles.ts';

/** One module a topic; each adds its tables. */
const topics: ((input: Input) => void | Promise<void>)[] = [
  deriveAiExposure,
  deriveApprenticeships,
  deriveBls,
  deriveBright,
  deriveClusters,
  deriveDot,
  deriveEducation,
  deriveElements,
  deriveFormerCodes,
  deriveInterests,
  deriveJobZones,
  deriveMajors,
  deriveOccupationList,
  deriveRatings,
  deriveRatingSources,
  deriveRelated,
  deriveSocGroups,
  deriveTasks,
  deriveTechnology,
  deriveTitles,
  deriveWorkStyles,
];

/**
 * Derives the occupation side of the fact tables.
 * @param files the official files, or the folder that they are in, laid out as data/README.md says.
 * @returns path under data/ → text; the same files give the same bytes.
 * @throws Error naming the file where one is missing, damaged, or says what this project does not expect.
 */
export async function deriveOccupations(
  files: OfficialFiles | string,
  report: Report,
): Promise<Map<string, string>> {
  const sources = new Sources(files, report);
  const tables = new Tables(report);
  const taxonomy = readTaxonomy(sources, report);
  for (const topic of topics) await sources.whereGiven(() => topic({ sources, taxonomy, report, tables }));
  return tables.texts;
}
