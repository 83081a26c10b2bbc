import type { TableTexts } from '../../src/compile/tables.ts';

/** Each table that is not what the official files give, with the first line that differs. */
export function differences(committed: TableTexts, derived: TableTexts): string[] {
  const found: string[] = [];
  for (const [path, text] of derived) {
    const own = committed.get(path);
    if (own === text) continue;
    const [lines, expected] = [(own ?? '').split('\n'), text.split('\n')];
    const at = expected.findIndex((line, i) => line !== lines[i]);
    const line = at < 0 ? expected.length : at;
    found.push(
      `data/${path}, line ${line + 1}: found ${quoted(own === undefined ? undefined : lines[line])}, expected ${quoted(expected[line])}. Run npm run derive with the same files, or correct data/derive.`,
    );
  }
  return found;
}

function quoted(line: string | undefined): string {
  return line === undefined ? 'nothing' : JSON.stringify(line.length > 120 ? `${line.slice(0, 120)}…` : line);
}
