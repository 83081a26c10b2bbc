import { shortSourceName } from '#words/directions.ts';
import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import type { LeadingSpecialty } from '../../domain/leading.ts';

/** What recruiters missed: occupations with a code that has to be among their first jobs, or titles that may not be there. */
const CHECKS = [
  { occupation: '15-1232.00', name: 'Computer User Support Specialists', wanted: 'Army 25B', within: 10 },
  {
    occupation: '49-3031.00',
    name: 'Bus and Truck Mechanics and Diesel Engine Specialists',
    wanted: 'Navy EN',
    within: 20,
  },
  { occupation: '29-1131.00', name: 'Veterinarians', unwanted: /pilot|physician|surgeon/i },
];

const FIRST = 20;

/** The military side of an occupation as the page lists it: where a code stands in it, and what comes first. */
export function spotChecks(
  { specialties }: Pick<CrosswalkIndex, 'specialties'>,
  reverse: ReadonlyMap<string, readonly LeadingSpecialty[]>,
): string {
  const lines = CHECKS.map(({ occupation, name, wanted, within, unwanted }) => {
    const list = reverse.get(occupation)!.map(({ specialty, links }) => {
      const { branches, code, title } = specialties[specialty]!;
      return { id: `${branches[0]} ${code}`, title, source: shortSourceName(links[0]!.source) };
    });
    const place = list.findIndex(({ id }) => id === wanted) + 1;
    const verdict = unwanted
      ? `${list.filter(({ title }) => unwanted.test(title)).length} unwanted of ${list.length}`
      : `${wanted} stands at ${place || 'no place'} of ${list.length}, wanted among the first ${within}`;
    const first = list.slice(0, FIRST).map(({ id, title, source }) => `${id} ${title} (${source})`);
    return `${occupation} ${name}: ${verdict}\n    ${first.join('; ')}`;
  });
  return [
    '(f) From the occupation’s side: the military jobs that lead there, the strongest first.',
    ...lines,
  ].join('\n');
}
