/**
 * Says whether a value that came from outside (a compiled file, the browser's storage, a link, an import) has the form
 * that its type promises; and where it has not, what was found and what was expected.
 */
export interface Shape<T> {
  (value: unknown): value is T;
  /** What a value has to be, for messages: "a text". */
  readonly expects: string;
  /** Says what is wrong with a value that does not have the shape: "tasks[3].text: found 5, expected a text". */
  faultOf(value: unknown, at: string): string;
}

/** A value that does not have the form that was expected. */
export class ShapeError extends Error {
  constructor(what: string, options?: ErrorOptions) {
    super(what, options);
    this.name = 'ShapeError';
  }
}

/**
 * The value, known to have the shape.
 * @throws ShapeError saying where it has not.
 */
export function checked<T>(shape: Shape<T>, value: unknown): T {
  if (shape(value)) return value;
  throw new ShapeError(shape.faultOf(value, ''));
}

/**
 * Parses JSON and checks it.
 * @throws ShapeError for what is no JSON, or has another shape; the cause is kept.
 */
export function parseJson<T>(shape: Shape<T>, json: string): T {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new ShapeError('not JSON', { cause });
  }
  return checked(shape, value);
}

/** Any text. */
export const text = simple('a text', (value): value is string => typeof value === 'string');

/** A number that can be counted and drawn with. */
export const figure = simple('a figure', (value): value is number => Number.isFinite(value));

/** A whole number from zero up: a position in a list, or a count. */
export const count = simple(
  'a whole number from 0',
  (value): value is number => Number.isInteger(value) && (value as number) >= 0,
);

/** True or false. */
export const flag = simple('true or false', (value): value is boolean => typeof value === 'boolean');

/** One of the values given, and no other. */
export function oneOf<const T>(...values: readonly T[]): Shape<T> {
  return simple(`one of ${values.map((value) => JSON.stringify(value)).join(', ')}`, (value): value is T =>
    (values as readonly unknown[]).includes(value),
  );
}

/** A text in one form, such as a code. */
export function matching(form: RegExp, expects: string): Shape<string> {
  return simple(expects, (value): value is string => typeof value === 'string' && form.test(value));
}

/** What the shape allows, or null. */
export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return either(shape, oneOf(null));
}

/** A list in which every entry has the shape. */
export function listOf<T>(shape: Shape<T>): Shape<T[]> {
  return create(
    `a list, each entry ${shape.expects}`,
    (value): value is T[] => Array.isArray(value) && value.every(shape),
    (value, at, otherwise) => {
      if (!Array.isArray(value)) return otherwise();
      const i = value.findIndex((entry) => !shape(entry));
      return shape.faultOf(value[i], `${at}[${i}]`);
    },
  );
}

/** A list of so many entries, each with its own shape. */
export function tuple<const T extends readonly unknown[]>(
  ...shapes: { readonly [K in keyof T]: Shape<T[K]> }
): Shape<T> {
  return create(
    `a list of ${shapes.length}`,
    (value): value is T =>
      Array.isArray(value) && value.length === shapes.length && shapes.every((shape, i) => shape(value[i])),
    (value, at, otherwise) => {
      if (!Array.isArray(value) || value.length !== shapes.length) return otherwise();
      const i = shapes.findIndex((shape, place) => !shape(value[place]));
      return shapes[i]!.faultOf(value[i], `${at}[${i}]`);
    },
  );
}

/** An object in which every field has its shape; naming a field too few or too many does not compile. */
export function record<T extends object>(fields: { [K in keyof T]-?: Shape<T[K]> }): Shape<T> {
  const checks = Object.entries(fields) as [string, Shape<unknown>][];
  return create(
    `an object with ${checks.map(([name]) => name).join(', ')}`,
    (value): value is T =>
      typeof value === 'object' &&
      value !== null &&
      checks.every(([name, shape]) => shape((value as Record<string, unknown>)[name])),
    (value, at, otherwise) => {
      if (typeof value !== 'object' || value === null) return otherwise();
      const own = value as Record<string, unknown>;
      const [name, shape] = checks.find(([field, each]) => !each(own[field]))!;
      return shape.faultOf(own[name], at === '' ? name : `${at}.${name}`);
    },
  );
}

/** What either shape allows. */
export function either<A, B>(a: Shape<A>, b: Shape<B>): Shape<A | B> {
  return simple(`${a.expects} or ${b.expects}`, (value): value is A | B => a(value) || b(value));
}

function simple<T>(expects: string, is: (value: unknown) => value is T): Shape<T> {
  return create(expects, is, (_value, _at, otherwise) => otherwise());
}

/** @param fault what is wrong inside the value; `otherwise` says that it is wrong as a whole. */
function create<T>(
  expects: string,
  is: (value: unknown) => value is T,
  fault: (value: unknown, at: string, otherwise: () => string) => string,
): Shape<T> {
  const shape = (value: unknown): value is T => is(value);
  return Object.assign(shape, {
    expects,
    faultOf: (value: unknown, at: string): string =>
      fault(value, at, () => `${at && `${at}: `}found ${shown(value)}, expected ${expects}`),
  });
}

const LONGEST_SHOWN = 60;

function shown(value: unknown): string {
  const words = Array.isArray(value) ? `a list of ${value.length}` : (JSON.stringify(value) ?? String(value));
  return words.length > LONGEST_SHOWN ? `${words.slice(0, LONGEST_SHOWN)}…` : words;
}

/** One of several records that a field tells apart. */
export function variant<T extends object>(
  field: keyof T & string,
  shapes: Readonly<Record<string, Shape<T>>>,
): Shape<T> {
  const of = (value: unknown): Shape<T> | undefined =>
    typeof value === 'object' && value !== null
      ? shapes[String((value as Record<string, unknown>)[field])]
      : undefined;
  return create(
    `an object whose ${field} is one of ${Object.keys(shapes).join(', ')}`,
    (value): value is T => of(value)?.(value) ?? false,
    (value, at, otherwise) => of(value)?.faultOf(value, at) ?? otherwise(),
  );
}
