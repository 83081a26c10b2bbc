/**
 * The shortest text of a figure: "4.00" becomes "4".
 * @throws Error if it is none.
 */
export function figure(text: string, where: string): string {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) throw new Error(`${where}: "${text}" is not a number`);
  return String(value);
}
