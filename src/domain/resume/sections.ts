/**
 * A résumé's text is sections, each a heading with lines under it, up to an empty line or the next heading. Its owner
 * edits it freely, so sections are found by their headings, and what is not found is left alone.
 */

/** Where a section stands in the lines of a text. */
interface Section {
  /** Of its heading. */
  heading: number;
  /** After its last line. */
  end: number;
}

/** Stands before each line that was picked. */
export const BULLET = '• ';

export function linesOf(text: string): string[] {
  return text.split('\n');
}

export function isBlank(text: string): boolean {
  return text.trim() === '';
}

/**
 * The section under a heading, also under one that something was added to, such as the years.
 * @param headings those of all sections.
 */
export function findSection(
  lines: readonly string[],
  heading: string,
  headings: readonly string[],
): Section | undefined {
  const exact = lines.indexOf(heading);
  const at = exact >= 0 ? exact : lines.findIndex((line) => isChanged(line, heading, headings));
  return at < 0 ? undefined : { heading: at, end: endAfter(lines, at, headings) };
}

/** Whether a line is one of the headings, or one of them with something added. */
export function isHeading(line: string, headings: readonly string[]): boolean {
  return headings.some((heading) => line === heading || isChanged(line, heading, headings));
}

/** The headings that a new section stands after, and those that it stands before. */
export interface Neighbors {
  before: readonly string[];
  after: readonly string[];
}

/**
 * Adds a line at the end of its section. One that is not there is made after the sections that come before it, or before
 * those that come after it; else at the end of the text.
 * @param own other lines of the section: where its heading was rewritten, it is found by them.
 */
export function addLine(
  text: string,
  line: string,
  heading: string,
  headings: readonly string[],
  own: ReadonlySet<string>,
  neighbors: Neighbors,
): string {
  const lines = linesOf(text);
  const ownAt = lines.findIndex((each) => own.has(each));
  const end =
    findSection(lines, heading, headings)?.end ?? (ownAt < 0 ? undefined : endAfter(lines, ownAt, headings));
  if (end !== undefined) return [...lines.slice(0, end), line, ...lines.slice(end)].join('\n');
  const place = placeOfNew(lines, neighbors, headings);
  const before = lines.slice(0, place).join('\n').trimEnd();
  const after = lines.slice(place).join('\n');
  const section = `${before}${before && '\n\n'}${heading}\n${line}`;
  if (isBlank(after)) return section;
  // What stood between its neighbors stands after it now, so that taking it back leaves all as it was.
  return `${section}${place === 0 && !isBlank(lines[0]!) ? '\n\n' : '\n'}${after}`;
}

/** Before which line a new section begins. */
function placeOfNew(
  lines: readonly string[],
  { before, after }: Neighbors,
  headings: readonly string[],
): number {
  const sections = (some: readonly string[]) =>
    some.flatMap((heading) => findSection(lines, heading, headings) ?? []);
  const ends = sections(before).map(({ end }) => end);
  if (ends.length > 0) return Math.max(...ends);
  const starts = sections(after).map((section) => section.heading);
  let place = starts.length > 0 ? Math.min(...starts) : lines.length;
  while (place > 0 && isBlank(lines[place - 1]!)) place -= 1;
  return place;
}

/**
 * Takes a line away that stands unchanged in the text: out of its section, or from wherever it was moved to.
 * @param others headings of the sections that have the same line, and keep theirs.
 */
export function takeLine(
  text: string,
  line: string,
  heading: string,
  headings: readonly string[],
  others: readonly string[],
): string {
  const lines = linesOf(text);
  const within = (at: number, section: Section | undefined) =>
    section !== undefined && at > section.heading && at < section.end;
  const own = findSection(lines, heading, headings);
  const kept = others.map((other) => findSection(lines, other, headings));
  const places = [...lines.keys()].filter((at) => lines[at] === line);
  const at =
    places.find((place) => within(place, own)) ??
    places.find((place) => !kept.some((section) => within(place, section)));
  return lines.filter((_, place) => place !== at).join('\n');
}

/** Takes a heading away that nothing stands under, with the empty lines that set it off. */
export function dropEmptySection(text: string, heading: string, headings: readonly string[]): string {
  const lines = linesOf(text);
  const section = findSection(lines, heading, headings);
  if (!section || lines[section.heading] !== heading || section.end > section.heading + 1) return text;
  let from = section.heading;
  let to = section.end;
  while (from > 0 && isBlank(lines[from - 1]!)) from -= 1;
  if (from === 0) while (to < lines.length && isBlank(lines[to]!)) to += 1;
  return [...lines.slice(0, from), ...lines.slice(to)].join('\n');
}

function isChanged(line: string, heading: string, headings: readonly string[]): boolean {
  return line.startsWith(heading) && !headings.includes(line);
}

function endAfter(lines: readonly string[], at: number, headings: readonly string[]): number {
  const isNext = (line: string) => isBlank(line) || isHeading(line, headings);
  const end = lines.findIndex((line, i) => i > at && isNext(line));
  return end < 0 ? lines.length : end;
}
