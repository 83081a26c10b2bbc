/** A change in percent with its sign: "+28.5%", "−4.0%", "0.0%". */
export function signedPercent(percent: number): string {
  const sign = percent > 0 ? '+' : percent < 0 ? '\u2212' : '';
  return `${sign}${Math.abs(percent).toFixed(1)}%`;
}
