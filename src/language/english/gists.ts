import type { Links } from '../../domain/occupation.ts';
import { groupDigits } from '../../text/group-digits.ts';
import { countOf } from './counts.ts';
import { words as occupation } from './occupation.ts';

/* What the folded parts of an occupation's page say in short. */
export const words = {
  list: (names: readonly string[]) => names.join(', '),
  bright: (change: string) => (change ? `${change}, bright` : 'Bright'),
  brightButFewer: (change: string) => `${change}, bright for its many openings`,
  payRange: (median: string, from: string, to: string) => `${median} (${from} to ${to})`,
  license: {
    all: 'License required everywhere',
    federal: 'License required under federal rules',
    most: 'License required in most states',
    some: 'License required in some states or for some of the work',
    no: 'No license required',
    unsaid: '',
  },
  apprenticeships: (count: number) => countOf(count, 'registered apprenticeship'),
  tasks: (count: number, first: string) => `${countOf(count, 'task')}, such as: ${lower(first)}`,
  education: (level: string, percent: number) => `${level}, named by ${Math.round(percent)}%`,
  majors: (count: number, names: readonly string[]) => `${countOf(count, 'field')}: ${names.join(', ')}`,
  technology: (software: number, tools: number) =>
    [software > 0 && countOf(software, 'software product'), tools > 0 && countOf(tools, 'tool')]
      .filter(Boolean)
      .join(', '),
  technologyFirst: (counts: string, names: readonly string[]) => `${counts}: ${names.join(', ')}`,
  career: (count: number, names: readonly string[]) => `${countOf(count, 'step')}: ${names.join(', ')}`,
  /** Where a career has no step up or across. */
  nearby: (_count: number, names: readonly string[]) => `Related work: ${names.join(', ')}`,
  militaryLater: 'By branch and rank type',
  military: (current: number, retired: number) =>
    [countOf(current, 'current title'), retired > 0 && `${groupDigits(retired)} retired`]
      .filter(Boolean)
      .join(', '),
  /** The sites that have a page on the occupation. */
  links: ({ veterans, careerOneStop }: Links) =>
    [occupation.links.onet, veterans && occupation.links.veterans, careerOneStop && occupation.links.oneStop]
      .filter(Boolean)
      .join(', '),
  resume: (count: number) => `Turn ${countOf(count, 'task')} into résumé lines`,
};

function lower(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
