import { technologyLookup } from '../../compile/profile/technology.ts';
import type { TableTexts } from '../../compile/tables.ts';
import type { Product } from '../product.ts';

/** A list with a filter box, as the pages have them. */
export interface FilteredList {
  sort: 'military titles' | 'lay titles' | 'software';
  /** What a row shows, and what its filter searches. */
  rows: readonly { shown: string; searched: string }[];
}

const LISTS_A_SORT = 25;

/** The longest lists of each sort, the longest first. */
export function longLists(product: Product, tables: TableTexts): FilteredList[] {
  const software = technologyLookup(tables);
  const byOccupation = product.index.occupations.map(({ code }, position) => ({
    'military titles': militaryRows(product, code),
    'lay titles': plain(
      product.names.layTitles.filter((each) => each.occupations.includes(position)).map(({ text }) => text),
    ),
    software: plain(software.technology(code).groups.flatMap(({ items }) => items.map(({ name }) => name))),
  }));
  return (['military titles', 'lay titles', 'software'] as const).flatMap((sort) =>
    byOccupation
      .map((lists) => ({ sort, rows: lists[sort] }))
      .sort((a, b) => b.rows.length - a.rows.length)
      .slice(0, LISTS_A_SORT),
  );
}

/** The titles that lead to an occupation, found by their code and by their job's code and title, too. */
function militaryRows({ index }: Product, occupation: string): FilteredList['rows'] {
  return index.titles
    .filter(({ occupations }) => occupations.includes(occupation))
    .map(({ code, title, specialty }) => {
      const job = index.specialties[specialty]!;
      return { shown: title, searched: `${code} ${title} ${job.code} ${job.title}` };
    });
}

function plain(texts: readonly string[]): FilteredList['rows'] {
  return texts.map((text) => ({ shown: text, searched: text }));
}
