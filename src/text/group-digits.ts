/**
 * A number with its thousands parted by commas, as American English has them: 12174 → "12,174".
 * The browser's own way loads its tables of all languages first, which takes a slow phone as long as drawing a page.
 * @param decimals digits after the point.
 */
export function groupDigits(value: number, decimals = 0): string {
  const [whole, rest] = Math.abs(value).toFixed(decimals).split('.') as [string, string?];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  const sign = value < 0 && Number(whole + (rest ?? '')) > 0 ? '-' : '';
  return `${sign}${grouped}${rest === undefined ? '' : `.${rest}`}`;
}
