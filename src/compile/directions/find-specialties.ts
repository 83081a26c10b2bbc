import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import type { Branch } from '../../domain/branch.ts';
import type { Specialty } from '../../domain/military-title.ts';
import type { RankType } from '../../domain/rank-type.ts';
import { namesOneJob, specialtyCode } from '../../domain/specialty-code.ts';
import { addTo } from '../../text/multimap.ts';
import { titleOverlap } from './title-overlap.ts';

/** A job as a source of its time names it. */
export interface NamedJob {
  branch: Branch;
  /** As the source writes it; the Air Force's with X for the skill level. */
  code: string;
  ranks: readonly RankType[];
  /** What the code was called then; several, or none that is known. */
  titles: readonly string[];
}

/** The specialties of the index that are a job of a source; none where it is gone, or where it is not sure which is meant. */
export type SpecialtyFinder = (job: NamedJob) => readonly Specialty[];

/** An older title of the code that reads as much as this like the source's is rather meant than a new one unlike it. */
const ALIKE = 0.5;

/**
 * Finds the specialties that lists of earlier years name. Codes are used again, and officers and enlisted share some: rank
 * type and code must agree, and where a code was several jobs, the title decides. A job that was marked obsolete before
 * the lists were made is meant only where its title says so.
 */
export function specialtyFinder({ specialties, titles }: Pick<CrosswalkIndex, 'specialties' | 'titles'>) {
  const byCode = new Map<string, Specialty[]>();
  for (const specialty of specialties) {
    const keys = specialty.titles.flatMap((id) => {
      const { branches, code } = titles[id]!;
      return branches.map((branch) => keyOf(branch, code));
    });
    for (const key of new Set(keys)) addTo(byCode, key, specialty);
  }
  const overlap = (specialty: Specialty, job: NamedJob) => {
    const names = [...specialty.titles.map((id) => titles[id]!.title), ...specialty.formerTitles];
    return Math.max(
      0,
      ...names.flatMap((name) =>
        [specialty.title, name].flatMap((own) => job.titles.map((title) => titleOverlap(own, title))),
      ),
    );
  };
  const wasActive = (specialty: Specialty) =>
    specialty.titles.some((id) => titles[id]!.status !== 'marked-obsolete');

  const find: SpecialtyFinder = (job) => {
    const candidates = (byCode.get(keyOf(job.branch, job.code)) ?? [])
      .filter(({ ranks }) => ranks.some((rank) => job.ranks.includes(rank)))
      .map((specialty) => ({ specialty, overlap: overlap(specialty, job) }));
    const active = candidates.filter(({ specialty }) => wasActive(specialty));
    const obsolete = candidates.filter(({ specialty }) => !wasActive(specialty));
    const known = best(active);
    const same = obsolete.filter((each) => each.overlap === 1);
    const other = same.length > 0 && !namesOneJob(job.branch, job.code);
    if (known.length > 0 && (!other || known[0]!.overlap >= ALIKE)) return specialtiesOf([...known, ...same]);
    const alike = best(obsolete).filter((each) => each.overlap >= ALIKE);
    if (alike.length > 0) return specialtiesOf(alike);
    return active.length === 1 ? specialtiesOf(active) : [];
  };
  return find;
}

interface Candidate {
  specialty: Specialty;
  overlap: number;
}

/** Those with the greatest overlap, as far as there is any. */
function best(candidates: readonly Candidate[]): Candidate[] {
  const most = Math.max(0, ...candidates.map(({ overlap }) => overlap));
  return most > 0 ? candidates.filter(({ overlap }) => overlap === most) : [];
}

function specialtiesOf(candidates: readonly Candidate[]): Specialty[] {
  return candidates.map(({ specialty }) => specialty);
}

// "3D0X0" in lists is the chief enlisted manager, whose code has no skill level: 3D000.
const CHIEF = /^(\d[A-Z]\d)X0$/;

function keyOf(branch: Branch, code: string): string {
  const written = branch === 'Air Force' ? code.replace(CHIEF, '$100') : code;
  return `${branch}|${specialtyCode(branch, written)}`;
}
