import type { Rollup } from 'vite';

/** The files that a page's own code is in, those that others need first. */
export interface CodeOfPage {
  scripts: readonly string[];
  styles: readonly string[];
}

/**
 * Finds the files of the code that a page loads when it opens.
 * @param module the end of the name of the page's own module.
 * @param there files that stand in the page already.
 */
export function codeOfPage(
  bundle: Rollup.OutputBundle,
  module: string,
  there: (file: string) => boolean,
): CodeOfPage {
  const own = Object.values(bundle).find(
    (file) => file.type === 'chunk' && file.moduleIds.some((id) => id.endsWith(module)),
  );
  if (!own) throw new Error(`The build made no code of ${module}.`);
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const visit = (name: string) => {
    const file = bundle[name];
    if (file?.type !== 'chunk' || scripts.has(name)) return;
    scripts.add(name);
    for (const each of file.imports) visit(each);
    for (const each of file.viteMetadata?.importedCss ?? []) styles.add(each);
  };
  visit(own.fileName);
  const further = (files: ReadonlySet<string>) => [...files].filter((file) => !there(file));
  return { scripts: further(scripts), styles: further(styles) };
}
