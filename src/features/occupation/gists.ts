import { changeWords, JOB_ZONE_TIMES } from '#words/figures.ts';
import { words } from '#words/gists.ts';
import { words as figures } from '#words/occupation-figures.ts';
import type { NationalFigures } from '../../domain/national.ts';
import type { OccupationProfile } from '../../domain/occupation.ts';
import type { Pay, Wage, WageUnit } from '../../domain/pay.ts';
import type { ShownMedian } from '../../domain-ui/place/use-local-median.ts';
import { mostNamed } from './share-rows.ts';
import { wageWords } from './wage-words.ts';
import { wantedSoftware } from './wanted-software.ts';

/** What the gists are taken from. */
export interface GistFacts {
  profile: OccupationProfile;
  topWage: NationalFigures['topWage'];
  /** Median pay in the place that was chosen; nothing follows it while that is the whole country. */
  median: ShownMedian<Wage | null>;
  /** The last year of the projections. */
  projectedTo: number;
  /** How many titles officially lead here; undefined until the index is there. */
  titles: { current: number; retired: number } | undefined;
}

/**
 * What a part of the page says, in a few words; '' where there is nothing to say.
 * @param most how many of a list it may name.
 */
export type Gist = (facts: GistFacts, most: number) => string;

export const aiGist: Gist = ({ profile: { ai } }) => (ai ? figures.ai.headlines[ai.level] : '');

export const payGist: Gist = ({ profile: { pay }, topWage, median: { median: local, where } }) => {
  if (where !== '' && local !== null && local !== '*')
    return `${figures.pay.amount(wageWords(local, 'annual', topWage), figures.pay.per.annual)} ${where}`;
  const unit = pay && unitOf(pay);
  if (!unit) return '';
  const { median, p10, p90 } = pay[unit];
  const amount = figures.pay.amount(wageWords(median, unit, topWage), figures.pay.per[unit]);
  if (p10 === '*' || p90 === '*' || median === '#') return amount;
  return words.payRange(amount, wageWords(p10, unit, topWage), wageWords(p90, unit, topWage));
};

export const outlookGist: Gist = ({ profile: { outlook, bright }, projectedTo }) => {
  const change = outlook ? changeWords(outlook.changePercent, projectedTo) : '';
  const falls = outlook !== null && outlook.changePercent < 0 && bright.includes('Numerous Job Openings');
  if (falls) return words.brightButFewer(change);
  return bright.length > 0 ? words.bright(change) : change;
};

export const entryGist: Gist = ({ profile: { entry, apprenticeships } }) => {
  if (!entry) return apprenticeships.length > 0 ? words.apprenticeships(apprenticeships.length) : '';
  return [words.license[entry.license], entry.wayIn].filter(Boolean).join('. ');
};

export const groupsGist: Gist = ({ profile: { socPath } }) => socPath[0]?.title ?? '';

export const tasksGist: Gist = ({ profile: { tasks } }) =>
  tasks[0] ? words.tasks(tasks.length, tasks[0].text) : '';

export const activitiesGist: Gist = ({ profile: { workActivities, activities } }, most) => {
  const detailed = activities.flatMap(({ label }) => (label === null ? [] : [label]));
  const general = workActivities.map(({ name }) => name);
  return words.list((general.length > 0 ? general : detailed).slice(0, most));
};

export const skillsGist: Gist = ({ profile: { skills, knowledge } }, most) =>
  words.list((skills.length > 0 ? skills : knowledge).slice(0, most).map(({ name }) => name));

export const educationGist: Gist = ({ profile: { education, outlook, jobZone } }) => {
  const named = mostNamed(education);
  if (named) return words.education(named.label, named.percent);
  return outlook?.entryEducation ?? (jobZone ? (JOB_ZONE_TIMES[jobZone.zone] ?? '') : '');
};

export const majorsGist: Gist = ({ profile: { majors } }, most) =>
  counted(words.majors, titlesOf(majors), most);

export const technologyGist: Gist = ({ profile: { technology, tools } }, most) => {
  const counts = words.technology(technology.total, tools.total);
  const all = [...wantedSoftware(technology), ...technology.groups.flatMap(({ items }) => items)];
  const software = new Set(all.map(({ name }) => name));
  const names = software.size > 0 ? [...software] : tools.groups.flatMap(({ items }) => items);
  return counts && words.technologyFirst(counts, names.slice(0, most));
};

export const careerGist: Gist = ({ profile: { careerPath } }, most) => {
  const steps = careerPath.flatMap((track) => track.steps);
  const isNearby = steps.some(({ direction }) => direction === 'nearby');
  return counted(isNearby ? words.nearby : words.career, [...new Set(titlesOf(steps))], most);
};

export const relatedGist: Gist = ({ profile: { related } }, most) =>
  words.list(titlesOf(related).slice(0, most));

export const militaryGist: Gist = ({ titles }) =>
  titles ? words.military(titles.current, titles.retired) : words.militaryLater;

export const titlesGist: Gist = ({ profile: { reportedTitles, layTitles } }, most) =>
  words.list((reportedTitles.length > 0 ? reportedTitles : titlesOf(layTitles)).slice(0, most));

export const realTalkGist: Gist = ({ profile: { workStyles, interests } }, most) => {
  const apart = workStyles.filter(({ rank }) => rank !== null).sort((a, b) => a.rank! - b.rank!);
  return words.list((apart.length > 0 ? apart : interests).slice(0, most).map(({ name }) => name));
};

export const resumeGist: Gist = ({ profile: { tasks } }) =>
  tasks.length > 0 ? words.resume(tasks.length) : '';

export const linksGist: Gist = ({ profile: { links } }) => words.links(links);

/** How many there are, and the first of them; '' for none. */
function counted(
  say: (count: number, names: readonly string[]) => string,
  names: readonly string[],
  most: number,
): string {
  return names.length > 0 ? say(names.length, names.slice(0, most)) : '';
}

function titlesOf(entries: readonly { title: string }[]): string[] {
  return entries.map(({ title }) => title);
}

function unitOf(pay: Pay): WageUnit | undefined {
  return (['annual', 'hourly'] as const).find((unit) => pay[unit].median !== '*');
}
