/**
 * Some BLS and career cluster tables have one line for several SOC codes: 13-1020 for 13-1021, 13-1022 and
 * 13-1023, 25-9045 for 25-9042, 25-9043 and 25-9049 (but not 25-9044, which has its own line).
 *
 * Rule: a line whose code is not a detailed SOC code stands for those detailed codes of the same broad group
 * (the first six characters, "25-904") that have no line of their own.
 * @param socs the detailed 2018 SOC codes.
 * @param lines the codes of the table's most detailed lines.
 * @returns SOC code → the line it is under; a code without a line is left out.
 * @throws Error for a line that would stand for nothing, or a SOC code that would come under two lines.
 */
export function resolveLines(socs: Iterable<string>, lines: Iterable<string>): Map<string, string> {
  const own = new Set(lines);
  const detailed = [...socs];
  const resolved = new Map(detailed.filter((soc) => own.has(soc)).map((soc) => [soc, soc]));
  const known = new Set(detailed);
  for (const line of own) {
    if (known.has(line)) continue;
    const members = detailed.filter((soc) => soc.slice(0, 6) === line.slice(0, 6) && !own.has(soc));
    if (members.length === 0) throw new Error(`${line} is no SOC code, and no SOC code comes under it`);
    for (const soc of members) {
      if (resolved.has(soc)) throw new Error(`${soc} comes under ${resolved.get(soc)} and ${line}`);
      resolved.set(soc, line);
    }
  }
  return resolved;
}
