import { patternLookup } from '../../../src/compile/code-patterns.ts';
import { CONNECTOR_LINKS } from '../../../src/compile/tables/direction-tables.ts';
import { REQUIREMENTS } from '../../../src/compile/tables/entry-tables.ts';
import { OCCUPATIONS } from '../../../src/compile/tables/occupation-tables.ts';
import { BESIDE_DIRECTIONS, REVIEWED_DIRECTIONS } from '../../../src/compile/tables/reviewed-tables.ts';
import { MILITARY_VOCABULARY, OCCUPATION_VOCABULARY } from '../../../src/compile/tables/vocabulary-tables.ts';
import { rowsOf, type TableTexts } from '../../../src/compile/tables.ts';
import { checkCompleteness } from '../../check/completeness.ts';
import { readPlainWords } from '../../check/plain-words.ts';
import type { Section } from './change-report.ts';
import { indexWithoutTerms } from './index-without-terms.ts';

/** What the tables that are written by hand lack for the new facts, and which of their rows name codes that are gone. */
export function ownWords(after: TableTexts): Section[] {
  const lacking = checkCompleteness(readPlainWords(after)).map(({ where, what }) => `${where}: ${what}`);
  return [
    { title: 'What our own words lack', lines: lacking },
    {
      title: 'Rows of ours whose codes are gone',
      lines: [...goneOccupations(after), ...goneMilitaryCodes(after)],
    },
  ].filter(({ lines }) => lines.length > 0);
}

function goneOccupations(after: TableTexts): string[] {
  const known = new Set(rowsOf(after, OCCUPATIONS).map(({ code }) => code));
  const gone = (path: string, name: string, codes: readonly string[]) =>
    codes.filter((code) => !known.has(code)).map((code) => `data/${path}, ${name}: ${code} is no occupation`);
  return [
    ...rowsOf(after, OCCUPATION_VOCABULARY).flatMap(({ term, codes }) =>
      gone(OCCUPATION_VOCABULARY.path, `"${term}"`, codes),
    ),
    ...rowsOf(after, REQUIREMENTS).flatMap(({ code }) => gone(REQUIREMENTS.path, code, [code])),
    ...[REVIEWED_DIRECTIONS, BESIDE_DIRECTIONS].flatMap((table) =>
      rowsOf(after, table).flatMap(({ group, occupation }) => gone(table.path, group, [occupation])),
    ),
    ...rowsOf(after, CONNECTOR_LINKS).flatMap(({ branch, code, occupation }) =>
      gone(CONNECTOR_LINKS.path, `${branch} ${code}`, [occupation]),
    ),
  ];
}

/** Terms with a pattern that no title carries: the build refuses them. */
function goneMilitaryCodes(after: TableTexts): string[] {
  const { specialties, titles } = indexWithoutTerms(after);
  const specialtiesOf = patternLookup(specialties, titles);
  return rowsOf(after, MILITARY_VOCABULARY).flatMap(({ term, codes }) =>
    codes
      .filter((pattern) => specialtiesOf(pattern).length === 0)
      .map((pattern) => `data/${MILITARY_VOCABULARY.path}, "${term}": no title carries ${pattern}`),
  );
}
