import type { LinePay, LocalFigures } from '../domain/local-pay.ts';
import { openJson, seal } from './envelope.ts';
import { sameLength } from './packing.ts';
import { figure, listOf, orNull, record, ShapeError, text } from './shape.ts';

export const LINE_PAY_NAME = 'pay by place';

/** The names of a place's figures, in the order of the file's columns. */
const FIGURES = ['employment', 'jobsPer1000', 'quotient', 'p10', 'p25', 'median', 'p75'] as const;

type Column = (number | null)[];

/** A column for each figure: what is alike stands together, which packs best. */
interface PackedLinePay {
  line: string;
  /** The places' codes with spaces between. */
  places: string;
  columns: Column[];
}

const packedShape = record<PackedLinePay>({
  line: text,
  places: text,
  columns: listOf(listOf(orNull(figure))),
});

export function encodeLinePay({ line, places }: LinePay, version: string): string {
  const all = [...places.values()];
  const packed: PackedLinePay = {
    line,
    places: [...places.keys()].join(' '),
    columns: FIGURES.map((name) => all.map((figures) => figures[name])),
  };
  return seal(LINE_PAY_NAME, version, JSON.stringify(packed));
}

/**
 * Decodes and checks it.
 * @param line the BLS line that was asked for: another one's figures would be worse than none.
 * @throws DataFileError for a file that is truncated, damaged, of another version or line, or no such list.
 */
export function decodeLinePay(file: string, version: string, line: string): LinePay {
  return openJson(LINE_PAY_NAME, version, file, packedShape, (packed) => {
    if (packed.line !== line) throw new ShapeError(`line: found "${packed.line}", expected "${line}"`);
    const codes = packed.places === '' ? [] : packed.places.split(' ');
    sameLength('columns', FIGURES, packed.columns);
    sameLength('places', codes, ...packed.columns);
    const figuresAt = (i: number) =>
      Object.fromEntries(FIGURES.map((name, column) => [name, packed.columns[column]![i]!]));
    return {
      line,
      places: new Map(codes.map((code, i) => [code, figuresAt(i) as unknown as LocalFigures])),
    };
  });
}
