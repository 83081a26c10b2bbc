/** Says whether a value read from a file has the form that its type promises. */
export type Shape<T> = (value: unknown) => value is T;

/** Any text. */
export const text: Shape<string> = (value): value is string => typeof value === 'string';

/** A number that can be counted and drawn with. */
export const figure: Shape<number> = (value): value is number => Number.isFinite(value);

/** True or false. */
export const flag: Shape<boolean> = (value): value is boolean => typeof value === 'boolean';

/** One of the values given, and no other. */
export function oneOf<const T>(...values: readonly T[]): Shape<T> {
  return (value): value is T => (values as readonly unknown[]).includes(value);
}

/** What the shape allows, or null. */
export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return (value): value is T | null => value === null || shape(value);
}

/** A list in which every entry has the shape. */
export function listOf<T>(shape: Shape<T>): Shape<T[]> {
  return (value): value is T[] => Array.isArray(value) && value.every(shape);
}

/** An object in which every field has its shape; naming a field too few or too many does not compile. */
export function record<T extends object>(fields: { [K in keyof T]-?: Shape<T[K]> }): Shape<T> {
  const checks = Object.entries(fields) as [string, Shape<unknown>][];
  return (value): value is T =>
    typeof value === 'object' &&
    value !== null &&
    checks.every(([name, shape]) => shape((value as Record<string, unknown>)[name]));
}

/** What either shape allows. */
export function either<A, B>(a: Shape<A>, b: Shape<B>): Shape<A | B> {
  return (value): value is A | B => a(value) || b(value);
}
