import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import type { RowOf } from '../../data/table.ts';
import type { Direction, Reason } from '../../domain/direction.ts';
import type { Specialty } from '../../domain/military-title.ts';
import { addTo } from '../../text/multimap.ts';
import { order } from '../../text/order.ts';
import { titleKey } from '../specialties.ts';
import { CONNECTOR_LINKS, EXPERT_LINKS, VA_EQUIVALENTS } from '../tables/direction-tables.ts';
import { rowsOf, type TableTexts } from '../tables.ts';
import { type SpecialtyFinder, specialtyFinder } from './find-specialties.ts';
import { onceEach } from './once-each.ts';
import { titlesOfTheTime } from './titles-of-the-time.ts';

type Index = Pick<CrosswalkIndex, 'specialties' | 'titles'>;
type ExpertLink = RowOf<typeof EXPERT_LINKS>;
type Equivalent = RowOf<typeof VA_EQUIVALENTS>;

/** Where a specialty leads by the sources that name it. */
export type NamedDirections = (specialty: Specialty) => readonly Direction[];

/**
 * What the Code Connector, O*NET's study and the VA's lists say, source by source in this order, the best first, each
 * occupation once for each source. What the crosswalk says is not repeated here, nor left out.
 */
export function namedDirections(tables: TableTexts, index: Index): NamedDirections {
  const find = specialtyFinder(index);
  const connector = connectorDirections(tables, index);
  const experts = expertDirections(tables, find);
  const equivalents = vaDirections(tables, find);
  return ({ id }) => [connector, experts, equivalents].flatMap((source) => onceEach(source.get(id) ?? []));
}

/** The page's titles are today's: code, rank types and, but for families, the title are those of the crosswalk. */
function connectorDirections(tables: TableTexts, { titles }: Index): Map<number, Direction[]> {
  const directions = new Map<number, Direction[]>();
  const current = titles.filter(({ status }) => status === 'current');
  for (const { branch, code, ranks, title, occupation, how } of rowsOf(tables, CONNECTOR_LINKS)) {
    const named = current.filter(
      (each) =>
        each.code === code &&
        each.branches.includes(branch) &&
        each.ranks.some((rank) => ranks.includes(rank)) &&
        (how === 'family' || titleKey(each.title) === titleKey(title)),
    );
    for (const specialty of new Set(named.map((each) => each.specialty)))
      addTo(directions, specialty, direction(occupation, 'connector', 'listed'));
  }
  return directions;
}

function expertDirections(tables: TableTexts, find: SpecialtyFinder): Map<number, Direction[]> {
  const directions = new Map<number, Direction[]>();
  const titlesOf = titlesOfTheTime(tables);
  for (const link of [...rowsOf(tables, EXPERT_LINKS)].sort(bestLink)) {
    const { branch, code, occupation, match, pay_grade: payGrade, preparation, certainty } = link;
    const ranks = ['Enlisted'] as const;
    const titles = titlesOf(branch, code, ranks);
    const reasons: Reason[] = certainty === 'medium' ? [{ kind: 'list-likely' }] : [];
    for (const { id } of find({ branch, code, ranks, titles }))
      addTo(directions, id, {
        ...direction(occupation, 'expert-study', match),
        reasons,
        payGrade,
        preparation,
      });
  }
  return directions;
}

/** More of the duties first, then what a person is ready for sooner. */
function bestLink(a: ExpertLink, b: ExpertLink): number {
  return (
    order(a.match, b.match) ||
    order(a.pay_grade, b.pay_grade) ||
    order(a.preparation, b.preparation) ||
    wholeFirst(a, b) ||
    order(a.occupation, b.occupation)
  );
}

function vaDirections(tables: TableTexts, find: SpecialtyFinder): Map<number, Direction[]> {
  const directions = new Map<number, Direction[]>();
  const rows = [...rowsOf(tables, VA_EQUIVALENTS)];
  for (const row of rows.sort((a, b) => wholeFirst(a, b) || order(a.occupation, b.occupation)))
    for (const { id } of find({ ...row, titles: [row.title] }))
      addTo(directions, id, direction(row.occupation, 'va-equivalents', 'listed'));
  return directions;
}

/** An occupation that is the one listed comes before the parts of one that was split. */
function wholeFirst(a: ExpertLink | Equivalent, b: ExpertLink | Equivalent): number {
  return Number(a.split) - Number(b.split);
}

function direction(
  occupation: string,
  source: Direction['source'],
  strength: Direction['strength'],
): Direction {
  return { occupation, source, strength, reasons: [], payGrade: '', preparation: '' };
}
