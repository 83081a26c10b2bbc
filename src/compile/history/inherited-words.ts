import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import type { JobHistory } from '../../domain/job-history.ts';
import type { JobWords } from '../../domain/job-words.ts';
import type { Specialty } from '../../domain/military-title.ts';

/**
 * The words on a job with those of the one job whose work it took over, where it has none itself; they say whose they are.
 * Of several such jobs none speaks for all, unless one alone is described and has the very same title.
 */
export function withInheritedWords(
  index: CrosswalkIndex,
  wordsOf: (specialty: Specialty) => JobWords | undefined,
  historyOf: (specialty: Specialty) => JobHistory | undefined,
): (specialty: Specialty) => JobWords | undefined {
  const keyOf = (branch: string, code: string, title: string) => `${branch}|${code}|${title}`;
  const jobs = new Map(
    index.specialties.map((each) => [keyOf(each.branches[0]!, each.code, each.title), each]),
  );
  return (specialty) => {
    const own = wordsOf(specialty);
    if (own) return own;
    const before = historyOf(specialty)?.before ?? [];
    const [old, ...others] = before.filter(({ described }) => described);
    const speaks = others.length === 0 && (before.length === 1 || old?.reason === 'same-title');
    const job = old && speaks ? jobs.get(keyOf(old.branch, old.code, old.title)) : undefined;
    const words = job && wordsOf(job);
    return words && { ...words, of: words.of || `${job.code} ${job.title}` };
  };
}
