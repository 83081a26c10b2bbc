import { SourceError } from '../source-error.ts';

/** A record of a JSON file: its fields by their names in lower case, its values as text. */
export interface JsonRecord {
  /** What a message calls it: "army_moc.json, record 3 of army_moc". */
  readonly place: string;
  readonly fields: ReadonlyMap<string, string>;
}

/** Records that stand together in a file. */
export interface RecordList {
  /** What the file calls it: "army_moc"; '' where the file is the bare list. */
  readonly name: string;
  readonly records: readonly JsonRecord[];
}

/**
 * The lists of records of a JSON file, however they are wrapped: {"name": [ … ]}, the bare list, [{"name": [ … ]}].
 * @throws SourceError naming the file where it is cut off or no JSON, and the record whose fields are no plain values.
 */
export function recordLists(text: string, file: string): RecordList[] {
  return listsIn(parsed(text, file), '', file);
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (text.trimStart().startsWith('<'))
      throw new SourceError(
        file,
        'found a web page that was saved in the place of the file, expected JSON',
        'Download the file itself from where data/README.md says.',
      );
    const why = error instanceof Error ? error.message : String(error);
    throw new SourceError(file, `found JSON that is cut off or damaged (${why}), expected a whole file`);
  }
}

function listsIn(value: unknown, name: string, file: string): RecordList[] {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    const inside = items.filter(holdsLists).flatMap((each) => listsIn(each, name, file));
    const own = items.flatMap((each, i) => (holdsLists(each) ? [] : [record(each, i + 1, name, file)]));
    return own.length > 0 ? [{ name, records: own }, ...inside] : inside;
  }
  return isObject(value) ? Object.entries(value).flatMap(([key, each]) => listsIn(each, key, file)) : [];
}

/** {"uscg_moc": [ … ]} is no record. */
function holdsLists(value: unknown): boolean {
  const values = isObject(value) ? Object.values(value) : [];
  return values.length > 0 && values.every(Array.isArray);
}

function record(value: unknown, number: number, list: string, file: string): JsonRecord {
  const place = `${file}, record ${number}${list && ` of ${list}`}`;
  if (!isObject(value))
    throw new SourceError(place, `found ${JSON.stringify(value)}, expected a record with named fields`);
  const fields = new Map<string, string>();
  for (const [name, each] of Object.entries(value)) {
    // What has parts of its own is none of the fields that are read.
    if (each !== null && typeof each === 'object') continue;
    fields.set(name.toLowerCase(), each === null ? '' : String(each).replace(/\s+/g, ' ').trim());
  }
  return { place, fields };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
