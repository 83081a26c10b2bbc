import { compileIndex } from '../../../src/compile/compile-index.ts';
import { MILITARY_VOCABULARY } from '../../../src/compile/tables/vocabulary-tables.ts';
import type { TableTexts } from '../../../src/compile/tables.ts';
import type { CrosswalkIndex } from '../../../src/data/crosswalk-index.ts';

/** The military jobs of the new tables. The index is compiled without our terms: one that names nothing would stop it. */
export function indexWithoutTerms(after: TableTexts): CrosswalkIndex {
  const header = `${Object.keys(MILITARY_VOCABULARY.columns).join('\t')}\n`;
  return compileIndex(new Map(after).set(MILITARY_VOCABULARY.path, header), 'report');
}
