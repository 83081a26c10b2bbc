/** A spreadsheet would run a cell that begins so as a formula; an apostrophe before it makes it text (OWASP, "CSV Injection"). */
export const FORMULA = /^[=+\-@\t\r]/;

/** Signs of numbers and of phone numbers alone call no function: -5, +1 (555) 010-0199. */
const NUMBER = /^[+-]?[\d\s().,/%-]*$/;

/** Whether a spreadsheet would run a cell. */
export function isFormula(cell: string): boolean {
  return FORMULA.test(cell) && !NUMBER.test(cell);
}

/** A cell that no spreadsheet runs. */
export function disarmed(cell: string): string {
  return isFormula(cell) ? `'${cell}` : cell;
}

/** A cell as it stands in a list, in quotes where it needs them. */
export function quoted(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || /["\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
