import { strFromU8, type Unzipped, unzipSync } from 'fflate';
import type { FileFaultKind } from '../../domain/list-faults.ts';
import { FileFault } from '../file-fault.ts';

/** A sheet of a workbook, before it is read. */
export interface SheetPart {
  name: string;
  /** Whoever made the workbook hid it. */
  hidden: boolean;
  /** Nothing stands in it. */
  empty: boolean;
  /** Its place in the archive. */
  path: string;
}

/** A workbook as an archive: its sheets, and the texts of its parts. */
export interface WorkbookParts {
  sheets: readonly SheetPart[];
  files: Unzipped;
}

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

/** So many bytes of XML are read, about 200,000 rows; more would take more memory than a browser gives. */
const MOST_BYTES = 250_000_000;

/**
 * Unpacks a workbook. An archive says beforehand how large its parts are, and no more than that is ever unpacked of each.
 * @throws FileFault for an archive that is no workbook, or one too large or damaged.
 */
export function workbookParts(bytes: Uint8Array): WorkbookParts {
  const files = unpacked(bytes);
  const names = Object.keys(files);
  const workbook = files[WORKBOOK];
  if (!workbook) throw new FileFault(otherKind(names));
  const paths = relationPaths(files[RELATIONS]);
  const sheets = tagsIn(strFromU8(workbook), 'sheet').flatMap((tag): SheetPart[] => {
    const path = paths.get(attributeOf(tag, 'id')) ?? '';
    // A sheet that is a chart has no cells.
    const part = path.includes('worksheets/') ? files[path] : undefined;
    return [
      {
        name: attributeOf(tag, 'name'),
        hidden: attributeOf(tag, 'state').toLowerCase().includes('hidden'),
        empty: !part || !/<(?:\w+:)?(?:v|is)[\s>]/.test(strFromU8(part)),
        path,
      },
    ];
  });
  return { sheets, files };
}

function unpacked(bytes: Uint8Array): Unzipped {
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter({ name, originalSize }) {
        // Pictures and printer settings are no cells.
        if (!/\.(?:xml|rels|bin)$|^mimetype$/.test(name)) return false;
        // Of what is no workbook for us the name says enough.
        if (!name.startsWith('xl/') || name.endsWith('.bin')) return originalSize < 100_000;
        size += originalSize;
        if (size > MOST_BYTES) throw new FileFault('large-workbook');
        return true;
      },
    });
  } catch (cause) {
    if (cause instanceof FileFault) throw cause;
    throw new FileFault('damaged-workbook', { cause });
  }
}

function otherKind(names: readonly string[]): FileFaultKind {
  return names.includes('mimetype') || names.some((name) => name.startsWith('xl/'))
    ? 'other-workbook'
    : 'zip';
}

/** The places of parts, by the names that the workbook has for them. */
function relationPaths(relations: Uint8Array | undefined): ReadonlyMap<string, string> {
  return new Map(
    tagsIn(relations ? strFromU8(relations) : '', 'Relationship').map((tag) => {
      const target = attributeOf(tag, 'Target');
      return [attributeOf(tag, 'Id'), target.startsWith('/') ? target.slice(1) : `xl/${target}`];
    }),
  );
}

/** The opening tags of a name in a text of XML, whatever stands before the name. */
export function tagsIn(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])[^>]*>`, 'g')) ?? [];
}

/** What an attribute of a tag says; '' where it is not there. */
export function attributeOf(tag: string, name: string): string {
  const [, double, single] = new RegExp(`\\s(?:\\w+:)?${name}=(?:"([^"]*)"|'([^']*)')`).exec(tag) ?? [];
  return plain(double ?? single ?? '');
}

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plain(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return SIGNS[name] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
