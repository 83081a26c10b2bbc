import type { Plugin } from 'vite';

const WORDS = /\/src\/language\/english\/[^/]+\.ts$/;
/** Runs in the page, so it is text here. */
const WRAP = `
function inOtherWords(value) {
  if (typeof value === 'string') return /[A-Za-z]{2}/.test(value) ? longer(value) : value;
  if (typeof value === 'function') return (...given) => inOtherWords(value(...given));
  if (Array.isArray(value)) return value.map(inOtherWords);
  if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype)
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inOtherWords(each)]));
  return value;
}
function longer(text) {
  const plain = text.replace(/[⟦⟧]|(?: øø)+/g, '');
  return '⟦' + plain + ' øø'.repeat(Math.ceil(plain.length / 10)) + '⟧';
}
`;

/**
 * Builds the page in a language that nobody speaks: each text of the interface in brackets, and about a third longer, as
 * texts in German or Spanish are. What stands outside brackets is data, or was forgotten.
 */
export function madeUpLanguage(): Plugin {
  return {
    name: 'made-up-language',
    enforce: 'pre',
    transform(code, id) {
      // What browsers and other programs read stays as it is.
      if (!WORDS.test(id) || id.endsWith('/site.ts')) return null;
      const names: string[] = [];
      const own = code.replace(/^export (const|function) (\w+)/gm, (_, kind: string, name: string) => {
        names.push(name);
        return `${kind} ${name}`;
      });
      const others = names.map((name) => `const other_${name} = inOtherWords(${name});`);
      const exported = `export { ${names.map((name) => `other_${name} as ${name}`).join(', ')} };`;
      return [own, WRAP, ...others, exported].join('\n');
    },
  };
}
