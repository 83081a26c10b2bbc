import type { Section } from './change-report.ts';

/** As many lines of a part a terminal shows; Markdown has all. */
const MOST_LINES = 12;

/** The report for a terminal. */
export function reportText(sections: readonly Section[]): string {
  return sections
    .map(({ title, lines }) => {
      const more = lines.length - MOST_LINES;
      const shown =
        more > 0 ? [...lines.slice(0, MOST_LINES), `… and ${more} more (--markdown FILE has all)`] : lines;
      return `${title}: ${lines.length}\n${shown.map((line) => `  ${line}\n`).join('')}`;
    })
    .join('\n');
}

/** The whole report as Markdown. */
export function reportMarkdown(sections: readonly Section[]): string {
  const parts = sections.map(
    ({ title, lines }) => `## ${title}\n\n${lines.map((line) => `- ${escaped(line)}\n`).join('')}`,
  );
  return `# What the refresh changes\n\n${parts.join('\n')}`;
}

/** Signs that Markdown would read. */
function escaped(line: string): string {
  return line.replace(/[\\`*_<>[\]|]/g, '\\$&');
}
