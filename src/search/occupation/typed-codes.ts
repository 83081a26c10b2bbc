import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import type { NamedCode } from '../../data/occupation-texts.ts';
import type { SocTree } from '../../data/soc-tree.ts';
import { addTo } from '../../text/multimap.ts';
import { stemOf } from '../../text/stems.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import { wordsOf } from '../../text/words.ts';
import type { OccupationCode } from '../answers.ts';

/** A code of the text, with where it stands there and the positions of the occupations that it leads to, best first. */
export interface TypedCode extends OccupationCode {
  start: number;
  end: number;
  occupations: readonly number[];
}

/** Finds the codes in a text; those that nothing knows are none. */
export type CodeReader = (text: string) => TypedCode[];

/** "15-1212", "15-1212.00"; other signs for the hyphen, or none, only where nothing else was typed. */
const ONET = /(?<![\w-])(\d\d)-(\d{4})(?:\.(\d\d))?(?![\w-])/g;
const ALONE = /^\s*(\d\d)[\s–—−]?(\d{4})(?:\.(\d\d))?\s*$/;
/** "GS-2210", "job series 0083", "2210 series". */
const SERIES =
  /(?<!\w)(?:(?:gs|gg|wg|wl|ws)[\s-]*(\d{4})|(?:federal |job |occupational )*series[\s#:]*(\d{4})|(\d{4})\s+series)(?!\w)/gi;
/** Four digits are most often a year, a unit or a number of something. */
const FOUR_DIGITS = /(?<![\w$.,/-])(\d{4})(?![\w/-])/g;

/** Makes the reader: codes of today's O*NET-SOC and SOC, of earlier taxonomies, and of federal job series. */
export function createCodeReader(
  index: CrosswalkIndex,
  soc: SocTree,
  named: readonly NamedCode[],
): CodeReader {
  const position = new Map(index.occupations.map(({ code }, i) => [code, i]));
  const former = new Map<string, NamedCode[]>();
  const series = new Map<string, NamedCode>();
  for (const each of named) {
    if (each.kind === 'federal-series') series.set(each.code, each);
    else for (const key of [each.code, each.code.slice(0, SOC_LENGTH)]) addTo(former, key, each);
  }

  const classified = (code: string): Omit<TypedCode, 'start' | 'end'>[] => {
    const place = soc.place(code);
    const today = place?.kind === 'occupation' ? [place.occupation] : (place?.node.occupations ?? []);
    const found = new Set(today.map((each) => position.get(each.code)!));
    const earlier = (former.get(code) ?? []).filter(
      (each) => !place || each.occupations.some((occupation) => !found.has(occupation)),
    );
    const read = place && { kind: 'today' as const, code, title: place.title, occupations: [...found] };
    return [...(read ? [read] : []), ...latestOf(earlier, code)];
  };

  return (text) => {
    const codes: TypedCode[] = [];
    const take = (match: RegExpExecArray, found: readonly Omit<TypedCode, 'start' | 'end'>[]) => {
      const end = match.index + match[0].length;
      for (const each of found) codes.push({ ...each, start: match.index, end });
    };
    const alone = ALONE.exec(text);
    if (alone) take(alone, classified(codeOf(alone)));
    for (const match of text.matchAll(ONET)) if (!alone) take(match, classified(codeOf(match)));
    const takeSeries = (match: RegExpExecArray, agrees: (known: NamedCode) => boolean) => {
      const known = series.get(match.slice(1).find(Boolean)!);
      const taken = codes.some(
        ({ start, end }) => match.index < end && start < match.index + match[0].length,
      );
      if (known && !taken && agrees(known)) take(match, [known]);
    };
    for (const match of text.matchAll(SERIES)) takeSeries(match, () => true);
    for (const match of text.matchAll(FOUR_DIGITS)) takeSeries(match, (known) => namesSeries(text, known));
    return codes;
  };
}

/** "15-1212" in "15-1212.00". */
const SOC_LENGTH = 7;

function codeOf([, major, minor, detail]: RegExpExecArray): string {
  return `${major}-${minor}${detail === undefined ? '' : `.${detail}`}`;
}

/** Of the taxonomies that had a code, the latest; a SOC code stands for all O*NET codes below it. */
function latestOf(earlier: readonly NamedCode[], code: string): Omit<TypedCode, 'start' | 'end'>[] {
  const kind = (['onet-2010', 'onet-2009', 'onet-2006'] as const).find((each) =>
    earlier.some((one) => one.kind === each),
  );
  if (!kind) return [];
  const then = earlier.filter((one) => one.kind === kind);
  const main = then.find((one) => one.code === code || one.code === `${code}.00`) ?? then[0]!;
  const heirs = [main, ...then].flatMap(({ occupations }) => occupations);
  return [{ kind, code, title: main.title, occupations: [...new Set(heirs)] }];
}

/** A bare number is a series where nothing else was typed, or some word is one of the series' name: "1811 investigator". */
function namesSeries(text: string, { code, title }: NamedCode): boolean {
  const others = wordsOf(text).filter((word) => word.text !== code);
  const stems = new Set(wordsOf(title).map((word) => stemOf(word.text)));
  return (
    others.length === 0 || others.some(({ text: word }) => !STOP_WORDS.has(word) && stems.has(stemOf(word)))
  );
}
