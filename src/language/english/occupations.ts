import type { SocGroup } from '../../data/crosswalk-index.ts';
import type { OccupationEvidenceGroup } from '../../search/answers.ts';
import { groupDigits } from '../../text/group-digits.ts';
import { countOf } from './counts.ts';
import { words as levels } from './soc.ts';

const EVIDENCE: Readonly<Record<OccupationEvidenceGroup, string>> = {
  title: 'Title',
  'lay-title': 'Other job titles',
  summary: 'Summary',
  task: 'Tasks',
  activity: 'Work activities',
  'official-description': 'Description by O*NET',
  'official-task': 'Tasks by O*NET',
  'official-activity': 'Detailed work activities by O*NET',
};

/* Searching and browsing civilian occupations. */
export const words = {
  title: 'Civilian occupations',
  unknownGroupTitle: (code: string) => `Group ${code}`,
  searchTitle: (text: string, where: string) => `“${text}” in ${where}`,
  groupTitle: (name: string, code: string) => `${name} (${code})`,
  groupLevel: (level: SocGroup['level'], code: string) =>
    `${levels[level].one} ${code} in the Standard Occupational Classification.`,
  groupsOf: (level: SocGroup['level']) => levels[level].many,
  searchAll: 'Search all occupations',
  box: 'Civilian job title, duty, or keyword',
  boxIn: (group: string) => `Civilian job or duty in ${group}`,

  titlesLeadHere: (count: number) =>
    `${countOf(count, 'current military title leads', 'current military titles lead')} here`,
  onlyRetiredLeadHere:
    'No current military title officially leads here. See retired titles and other options',
  noTitleLeadsHere: 'No official military match. See other options',
  onetOccupations: levels.onet.many,
  orBrowse: 'Or browse by group',
  counting: 'Counts of military titles include only current ones that officially lead there.',
  groupCounts: (occupations: number, titles: number) =>
    `${countOf(occupations, 'occupation')}, ${countOf(titles, 'military title')}`,
  noGroup: (code: string) =>
    `There is no group with the code “${code}”. Codes look like 15-0000, 15-1200, or 15-1212.`,
  seeAllGroups: 'See all occupations by group',

  found: (total: number, text: string, group: string | undefined) =>
    `${total === 0 ? 'No occupations' : countOf(total, 'occupation')} for “${text}”${group ? ` in ${group}` : ''}`,
  inOtherGroups: (count: number) => `${countOf(count, 'more occupation')} in other groups.`,
  searchAllGroups: 'Search all groups',
  similarWords: 'Its words are similar to yours.',
  evidence: (group: OccupationEvidenceGroup) => EVIDENCE[group],
  more: (count: number) => `${groupDigits(count)} more`,
  fewer: 'Show fewer',

  nothing: 'No civilian occupation matches. We would rather show nothing than guess.',
  tipTitle: 'Type a job title: truck driver, nurse, help desk.',
  tipWork: 'Type the work itself: fix jet engines, protect networks from hackers.',
  browseByGroup: 'Browse by group',
};
