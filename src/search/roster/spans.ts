const SPAN = /\b(?:19|20)\d\d\s*(?:-|–|—|to)\s*(?:(?:19|20)\d\d|present|now|current)\b/gi;

/** Without spans of years, which say nothing of the job and make each line another question. */
export function withoutSpans(text: string): string {
  return text.replace(SPAN, ' ').replace(/\s+/g, ' ').trim();
}

/** The spans of years in a text: "2009-2014". */
export function spansIn(text: string): string[] {
  return text.match(SPAN) ?? [];
}
