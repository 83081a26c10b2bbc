import { namedDirections } from '../../compile/directions/named-directions.ts';
import type { SuggestBase } from '../../compile/suggest/base.ts';
import type { Suggestion } from '../../compile/suggest/suggestions.ts';
import type { TableTexts } from '../../compile/tables.ts';
import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';

/** What recruiters missed: occupations with a code that has to be in their lists, or titles that may not. */
const CHECKS = [
  { occupation: '15-1232.00', name: 'Computer User Support Specialists', wanted: 'Army 25B' },
  {
    occupation: '49-3031.00',
    name: 'Bus and Truck Mechanics and Diesel Engine Specialists',
    wanted: 'Navy EN',
  },
  { occupation: '29-1131.00', name: 'Veterinarians', unwanted: /pilot|physician|surgeon/i },
];

/** The military side of an occupation, by our sureness: where a code stands in it. */
export function spotChecks(
  tables: TableTexts,
  index: CrosswalkIndex,
  base: SuggestBase,
  suggested: ReadonlyMap<number, readonly Suggestion[]>,
): string {
  const named = namedDirections(tables, index);
  const lines = CHECKS.map(({ occupation, name, wanted, unwanted }) => {
    const list = base.jobs
      .filter(({ current }) => current)
      .flatMap((job) => {
        const ours = suggested.get(job.id)!.find(({ direction }) => direction.occupation === occupation);
        return ours ? [{ job, sureness: ours.sureness }] : [];
      })
      .sort((a, b) => b.sureness - a.sureness || a.job.id - b.job.id)
      .map(({ job }) => job);
    const official = base.jobs.filter(({ current, official: own }) => current && own.has(occupation));
    const first = list.slice(0, 10).map(({ branch, code, title }) => `${branch} ${code} ${title}`);
    const place = list.findIndex(({ branch, code }) => `${branch} ${code}` === wanted) + 1;
    const experts = index.specialties.filter(
      (specialty) =>
        specialty.status === 'current' &&
        named(specialty).some((direction) => direction.occupation === occupation),
    );
    const verdict = unwanted
      ? `unwanted among ${list.length} suggested and ${official.length} official: ${
          [...list, ...official]
            .filter(({ title }) => unwanted.test(title))
            .map(({ title }) => title)
            .join(', ') || 'none'
        }`
      : `${wanted}: ${place > 0 ? `place ${place} of ${list.length} suggested` : 'not suggested'}; official ${official.length}, named sources ${experts.length}${experts.some(({ branches, code }) => `${branches[0]} ${code}` === wanted) ? ` (${wanted} among them)` : ''}`;
    return `${occupation} ${name}: ${verdict}\n    first: ${first.join('; ')}`;
  });
  return ['(f) Spot checks, from the occupation’s side.', ...lines].join('\n');
}
