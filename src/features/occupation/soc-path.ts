import type { OccupationBrief, SocGroup } from '../../data/crosswalk-index.ts';
import type { CrosswalkLookup } from '../../data/crosswalk-lookup.ts';

/** The groups that hold an occupation, widest first, and the occupation itself last. */
export function socPath(
  occupation: OccupationBrief,
  groups: readonly SocGroup[],
  lookup: CrosswalkLookup,
): { code: string; title: string }[] {
  const byCode = new Map(groups.map((group) => [group.code, group]));
  const six = occupation.code.slice(0, 7);
  const wider = [`${six.slice(0, 3)}0000`, minorGroup(six, byCode), `${six.slice(0, 6)}0`]
    .flatMap((code) => byCode.get(code) ?? [])
    .map(({ code, title }) => ({ code, title }));
  const parent = occupation.code.endsWith('.00') ? undefined : lookup.occupation(`${six}.00`);
  const steps = [...wider, ...(parent ? [parent] : []), occupation].map(({ code, title }) => ({
    code,
    title,
  }));
  return steps.filter((step, i) => steps.findIndex((other) => other.code === step.code) === i);
}

/** Minor groups end in 00, and in the two groups that outgrew their numbers (15-1200, 51-5100) as well. */
function minorGroup(six: string, groups: ReadonlyMap<string, SocGroup>): string {
  const fine = `${six.slice(0, 5)}00`;
  return groups.get(fine)?.level === 'minor' ? fine : `${six.slice(0, 4)}000`;
}
