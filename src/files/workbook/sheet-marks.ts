import type { Troubles } from '../troubles.ts';
import { attributeOf, tagsIn } from './workbook-parts.ts';

/**
 * Notes what a reader of the cells does not see: merged cells, and rows and columns that somebody hid.
 * @param xml the text of a sheet (ECMA-376, 18.3.1).
 */
export function noteMarks(xml: string, troubles: Pick<Troubles, 'note'>): void {
  for (const tag of tagsIn(xml, 'mergeCell')) {
    const row = /[A-Z](\d+)/.exec(attributeOf(tag, 'ref'))?.[1];
    if (row) troubles.note('merged', Number(row));
  }
  for (const tag of tagsIn(xml, 'row'))
    if (isHidden(tag)) troubles.note('hidden-row', Number(attributeOf(tag, 'r')));
  for (const tag of tagsIn(xml, 'col')) {
    if (!isHidden(tag)) continue;
    const [first, last] = [Number(attributeOf(tag, 'min')), Number(attributeOf(tag, 'max'))];
    // Whoever hides all that is empty on the right hides thousands.
    for (let column = first; column <= Math.min(last, first + MOST_COLUMNS); column++)
      troubles.note('hidden-column', column);
  }
}

const MOST_COLUMNS = 200;

function isHidden(tag: string): boolean {
  return /\shidden=["'](?:1|true)["']/.test(tag);
}
