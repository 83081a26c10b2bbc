import type { SuggestBase } from '../../compile/suggest/base.ts';
import type { Job } from '../../compile/suggest/jobs.ts';
import { buildGather } from '../../compile/suggest/link-parts.ts';
import { familySignal } from '../../compile/suggest/signals/family.ts';
import { suggestionsFor } from '../../compile/suggest/suggestions.ts';
import { CONNECTOR_LINKS } from '../../compile/tables/direction-tables.ts';
import { rowsOf, type TableTexts } from '../../compile/tables.ts';

const OCCUPATION = '15-1299.05';

/** How well the titles of a reference page are found with the page's links held back. */
export function heldBackPage(tables: TableTexts, base: SuggestBase): string {
  const rows = rowsOf(tables, CONNECTOR_LINKS).filter(({ occupation }) => occupation === OCCUPATION);
  const listed = base.jobs.filter(
    (job) =>
      job.current &&
      rows.some(
        ({ branch, code, ranks }) =>
          branch === job.branch &&
          (job.code === code || job.titleCodes.has(code)) &&
          ranks.some((rank) => job.ranks.includes(rank)),
      ),
  );
  // The page's own links, the crosswalk's among them, are no evidence: what votes is built anew without them.
  const jobs = base.jobs.map((job) => without(job, listed));
  const held: SuggestBase = {
    ...base,
    jobs,
    gather: buildGather(base.book, jobs),
    family: familySignal(jobs),
    named: new Map(),
  };
  const places = listed.map((job) => ({
    job,
    place: suggestionsFor(held, jobs[job.id]!).findIndex(({ occupation }) => occupation === OCCUPATION) + 1,
  }));
  const found = places.filter(({ place }) => place > 0);
  const order = found.map(({ place }) => place).sort((a, b) => a - b);
  const officialOf = new Map<string, number>();
  for (const { official } of listed)
    for (const code of official.keys()) officialOf.set(code, (officialOf.get(code) ?? 0) + 1);
  return [
    `(e) ${OCCUPATION} with the links of its reference page held back: ${rows.length} rows, ${listed.length} current specialties.`,
    `Suggested for ${found.length} of ${listed.length}; its place among their suggestions: median ${order[Math.floor(order.length / 2)] ?? '–'} (${order.join(' ')}).`,
    `Official matches of the ${listed.length}: ${[...officialOf]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 6)
      .map(([code, n]) => `${code} ${n}`)
      .join(', ')}.`,
    `Not suggested: ${places
      .filter(({ place }) => place === 0)
      .map(({ job }) => `${job.code} ${job.title}`)
      .join('; ')}`,
  ].join('\n');
}

function without(job: Job, listed: readonly Job[]): Job {
  if (!listed.includes(job) || !job.official.has(OCCUPATION)) return job;
  return { ...job, official: new Map([...job.official].filter(([code]) => code !== OCCUPATION)) };
}
