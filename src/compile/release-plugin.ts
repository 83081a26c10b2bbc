import type { Plugin } from 'vite';
import { words as news } from '#words/whats-new.ts';

/** The file that says which release a host holds; its reader is `src/app/held-release.ts`. */
export const RELEASE_FILE = 'release.json';

/** What a page needs of its release sooner or later: scripts, styles, and the data that the search reads. */
const NEEDED = /^(?:assets\/[^/]+\.(?:js|css)|data\/[^/]+\/[^/]+\.txt)$/;

/**
 * Writes the names of all that belongs to the release. They change with what is in the files, so a page that was opened before
 * can tell whether the host still holds its own, whether another one is there as a whole, and what is new in that.
 */
export function releaseFile(): Plugin {
  return {
    name: 'release-file',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const files = Object.keys(bundle)
        .filter((file) => NEEDED.test(file))
        .sort();
      this.emitFile({
        type: 'asset',
        fileName: RELEASE_FILE,
        source: `${JSON.stringify({ changes: news.changes, files })}\n`,
      });
    },
  };
}
