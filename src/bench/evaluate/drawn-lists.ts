import { reasonWords } from '#words/directions.ts';
import type { SuggestBase } from '../../compile/suggest/base.ts';
import type { Job } from '../../compile/suggest/jobs.ts';
import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import type { DirectionsOfSome } from '../../data/directions-codec.ts';
import { scatter } from './held-out.ts';

/**
 * What is suggested for some current specialties, with the first reason of each, for a person to read.
 * @param seed names a draw: the same seed draws the same specialties as long as none is added or dropped.
 */
export function drawnLists(
  { occupations }: Pick<CrosswalkIndex, 'occupations'>,
  { jobs }: Pick<SuggestBase, 'jobs'>,
  directions: DirectionsOfSome,
  seed: number,
  count: number,
): string {
  const titles = new Map(occupations.map(({ code, title }) => [code, title]));
  const titleOf = (code: string) => titles.get(code) ?? code;
  const lot = ({ branch, code, title }: Job) => scatter(`${seed} ${branch} ${code} ${title}`);
  const drawn = jobs
    .filter(({ current }) => current)
    .map((job) => ({ job, lot: lot(job) }))
    .sort((a, b) => a.lot - b.lot || a.job.id - b.job.id)
    .slice(0, count);
  const lists = drawn.map(({ job }) => {
    const { branch, code, title, ranks, official, id } = job;
    const rows = directions
      .get(id)!
      .directions.filter(({ source }) => source === 'reviewed' || source === 'suggested')
      .map(({ occupation, strength, reasons }) => {
        const why = reasons.slice(0, 1).map((reason) => reasonWords(reason, titleOf));
        return `  ${strength} ${titleOf(occupation)} | ${why.join('')}`;
      });
    return [
      `${branch} ${code} ${title} (${ranks.join(', ')}), officially: ${[...official.keys()].map(titleOf).join('; ')}`,
      ...rows,
    ];
  });
  const rows = lists.reduce((sum, list) => sum + list.length - 1, 0);
  return [...lists.map((list) => list.join('\n')), `${rows} rows for ${drawn.length} specialties`].join(
    '\n\n',
  );
}
