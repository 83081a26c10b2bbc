/** What the cells of a table's column hold: how they are read, how they are written, and how to say what they must be. */
export interface Column<T> {
  /** What a cell has to be, for messages: "a whole number from 1 to 5". */
  readonly expects: string;
  /** The value of a cell; undefined where the cell is not what the column holds. */
  read(cell: string): T | undefined;
  /** The cell of a value. */
  write(value: T): string;
}

/** What a column's cells are read as. */
export type ValueOf<C> = C extends Column<infer T> ? T : never;

/** Any text but none. */
export const text: Column<string> = {
  expects: 'a text',
  read: (cell) => (cell === '' ? undefined : cell),
  write: (value) => value,
};

/** "Y" for yes, empty for no. */
export const flag: Column<boolean> = {
  expects: '"Y" or an empty cell',
  read: (cell) => (cell === 'Y' ? true : cell === '' ? false : undefined),
  write: (value) => (value ? 'Y' : ''),
};

/**
 * A text of one form, such as a code.
 * @param form matches the whole cell.
 * @param expects names the form with an example: "an O*NET-SOC code such as 15-1212.00".
 */
export function matching(form: RegExp, expects: string): Column<string> {
  // Tables are sorted, so that a code stands in many rows together: it is tested once.
  let last: string | undefined;
  return {
    expects,
    read: (cell) => {
      if (cell === last) return cell;
      if (!form.test(cell)) return undefined;
      last = cell;
      return cell;
    },
    write: (value) => value,
  };
}

/** One of the texts given, and no other. */
export function oneOf<const T extends string>(...values: readonly T[]): Column<T> {
  const known = new Map<string, T>(values.map((value) => [value, value]));
  return {
    expects: `one of: ${values.join(', ')}`,
    read: (cell) => known.get(cell),
    write: (value) => value,
  };
}

/**
 * A whole number, zero or more.
 * @param options digits: written with leading zeros to so many digits, so that rows sort as text.
 */
export function wholeNumber({
  from = 0,
  to = Number.MAX_SAFE_INTEGER,
  digits = 1,
}: {
  from?: number;
  to?: number;
  digits?: number;
} = {}): Column<number> {
  const range = to < Number.MAX_SAFE_INTEGER ? ` from ${from} to ${to}` : from > 0 ? `, ${from} or more` : '';
  const size = digits > 1 ? ` in ${digits} digits` : '';
  return {
    expects: `a whole number${range}${size}`,
    read: (cell) => {
      if (!/^\d+$/.test(cell) || cell.length < digits) return undefined;
      const value = Number(cell);
      return value >= from && value <= to ? value : undefined;
    },
    write: (value) => String(value).padStart(digits, '0'),
  };
}

const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/** A decimal number with a point, in the range given; no sign but a minus, no exponent, no commas. */
export function figure({
  from = -Infinity,
  to = Infinity,
}: {
  from?: number;
  to?: number;
} = {}): Column<number> {
  const range =
    from > -Infinity && to < Infinity
      ? ` from ${from} to ${to}`
      : from > -Infinity
        ? `, ${from} or more`
        : '';
  return {
    expects: `a figure${range}`,
    read: (cell) => {
      if (!DECIMAL.test(cell)) return undefined;
      const value = Number(cell);
      return value >= from && value <= to ? value : undefined;
    },
    write: String,
  };
}

/** What the column holds, or nothing: null for an empty cell. */
export function optional<T>(column: Column<T>): Column<T | null> {
  return {
    expects: `${column.expects}, or an empty cell`,
    read: (cell) => (cell === '' ? null : column.read(cell)),
    write: (value) => (value === null ? '' : column.write(value)),
  };
}

/** What the column holds, or one of some marks that stand for no value ("*": not published). */
export function orMark<T, const M extends string>(column: Column<T>, ...marks: readonly M[]): Column<T | M> {
  const mark = oneOf(...marks);
  const isMark = (value: T | M): value is M => (marks as readonly unknown[]).includes(value);
  return {
    expects: `${column.expects}, or ${marks.map((each) => `"${each}"`).join(' or ')}`,
    read: (cell) => mark.read(cell) ?? column.read(cell),
    write: (value) => (isMark(value) ? value : column.write(value)),
  };
}

const NONE: readonly never[] = [];

/**
 * Several values in one cell; an empty cell is an empty list.
 * @param separator stands between two of them, and in none.
 */
export function listOf<T>(column: Column<T>, separator: string): Column<readonly T[]> {
  const between = separator === ' ' ? 'a space' : `"${separator}"`;
  return {
    expects: `a list with ${between} between the entries, each ${column.expects}`,
    read: (cell) => {
      if (cell === '') return NONE;
      if (!cell.includes(separator)) {
        const value = column.read(cell);
        return value === undefined ? undefined : [value];
      }
      const values: T[] = [];
      for (const part of cell.split(separator)) {
        const value = column.read(part);
        if (value === undefined) return undefined;
        values.push(value);
      }
      return values;
    },
    write: (values) => values.map((value) => column.write(value)).join(separator),
  };
}
