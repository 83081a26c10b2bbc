/** What browsers that draw on a screen ask for. */
const FOR_PAPER = /^@media print\b/;
/** Rules within these hold for elements, as others do. */
const AROUND_RULES = /^@(?:media|supports|layer|container)\b/;

/**
 * The rules of a stylesheet that can hold for a page on the screen: those that name no class which the page lacks.
 * @param css as the build writes it, without comments and nested rules.
 * @param classes all that the page's elements have.
 */
export function usedStyles(css: string, classes: ReadonlySet<string>): string {
  return partsOf(css)
    .map(({ head, body }) => {
      if (body === undefined) return `${head};`;
      if (FOR_PAPER.test(head)) return '';
      if (AROUND_RULES.test(head)) {
        const inside = usedStyles(body, classes);
        return inside && `${head}{${inside}}`;
      }
      if (head.startsWith('@')) return `${head}{${body}}`;
      const used = listOf(head).filter((selector) => canHold(selector, classes));
      return used.length > 0 ? `${used.join(',')}{${body}}` : '';
    })
    .join('');
}

interface Part {
  /** A selector, or a rule that begins with "@". */
  head: string;
  /** What stands between its braces; undefined where it has none. */
  body: string | undefined;
}

function partsOf(css: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  let depth = 0;
  let opened = 0;
  for (const { 0: sign, index } of css.matchAll(/"[^"]*"|'[^']*'|[{};]/g)) {
    if (sign === '{') {
      if (depth === 0) opened = index;
      depth++;
    } else if (sign === '}') {
      depth--;
      if (depth > 0) continue;
      parts.push({ head: css.slice(from, opened).trim(), body: css.slice(opened + 1, index) });
      from = index + 1;
    } else if (sign === ';' && depth === 0) {
      parts.push({ head: css.slice(from, index).trim(), body: undefined });
      from = index + 1;
    }
  }
  return parts;
}

/** The selectors of a list; a comma within brackets parts none. */
function listOf(selectors: string): string[] {
  const list: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < selectors.length; at++) {
    const sign = selectors[at]!;
    if ('(['.includes(sign)) depth++;
    else if (')]'.includes(sign)) depth--;
    else if (sign === ',' && depth === 0) {
      list.push(selectors.slice(from, at).trim());
      from = at + 1;
    }
  }
  return [...list, selectors.slice(from).trim()];
}

function canHold(selector: string, classes: ReadonlySet<string>): boolean {
  // Within brackets a class may be one that an element is not to have.
  const plain = selector.replace(/\[[^\]]*\]/g, '').replace(/\((?:[^()]|\([^()]*\))*\)/g, '');
  return [...plain.matchAll(/\.([\w-]+)/g)].every(([, name]) => classes.has(name!));
}
