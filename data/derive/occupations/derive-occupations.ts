import { Sources } from '../read';
import type { Report } from '../report';
import { deriveAiExposure } from './ai-exposure';
import { deriveApprenticeships } from './apprenticeships';
import { deriveBls } from './bls';
import { deriveBright } from './bright';
import { deriveClusters } from './clusters';
import { deriveDot } from './dot';
import { deriveEducation } from './education';
import { deriveElements } from './elements';
import { deriveInterests } from './interests';
import { deriveJobZones } from './job-zones';
import { deriveMajors } from './majors';
import { deriveOccupationList } from './occupation-list';
import { deriveRatings } from './ratings';
import { deriveRelated } from './related';
import { deriveSocGroups } from './soc-groups';
import { type Input, Tables } from './tables';
import { deriveTasks } from './tasks';
import { readTaxonomy } from './taxonomy';
import { deriveTechnology } from './technology';
import { deriveTitles } from './titles';
import { deriveWorkStyles } from './work-styles';

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
  deriveInterests,
  deriveJobZones,
  deriveMajors,
  deriveOccupationList,
  deriveRatings,
  deriveRelated,
  deriveSocGroups,
  deriveTasks,
  deriveTechnology,
  deriveTitles,
  deriveWorkStyles,
];

/**
 * Derives the occupation side of the fact tables.
 * @param sourcesDir the folder with the official files, laid out as data/README.md says.
 * @returns path under data/ → text; the same files give the same bytes.
 * @throws Error naming the file where one is missing, damaged, or says what this project does not expect.
 */
export async function deriveOccupations(sourcesDir: string, report: Report): Promise<Map<string, string>> {
  const sources = new Sources(sourcesDir, report);
  const tables = new Tables(report);
  const taxonomy = readTaxonomy(sources, report);
  for (const topic of topics) await topic({ sources, taxonomy, report, tables });
  return tables.texts;
}
