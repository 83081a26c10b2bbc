import { decodeIndex } from '../data/index-codec.ts';
import { decodeOccupationNames, decodeOccupationWords } from '../data/occupation-texts.ts';
import type { RelatedLookup } from '../search/military/find-candidates.ts';
import { createRelatedLookup } from '../search/military/related-specialties.ts';
import { createOccupationSearch, type OccupationSearch } from '../search/occupation/occupation-search.ts';
import { describeFault, fetchText } from './load-fault.ts';
import type { OccupationAsk, OccupationFiles, OccupationReply } from './occupation-messages.ts';

// Building this search takes long enough to be felt while typing, so it happens beside the page.

interface Loaded {
  search: OccupationSearch;
  related: RelatedLookup;
}

let files: OccupationFiles | undefined;
let loading: Promise<Loaded> | undefined;
let failed = false;

self.addEventListener('message', ({ data: ask }: MessageEvent<OccupationAsk>) => {
  if (ask.kind === 'files') files = ask.files;
  else void answer(ask);
});

async function answer(ask: Exclude<OccupationAsk, { kind: 'files' }>): Promise<void> {
  try {
    loading ??= load(failed);
    const { search, related } = await loading;
    if (ask.kind === 'load') reply({ kind: 'loaded', id: ask.id });
    else if (ask.kind === 'related') reply({ kind: 'related', id: ask.id, related: related(ask.words) });
    else reply({ kind: 'search', id: ask.id, answer: search.search(ask.query) });
  } catch (error) {
    // The next question loads again, a fresh copy.
    loading = undefined;
    failed = true;
    reply({ kind: 'failed', id: ask.id, fault: describeFault(error) });
  }
}

async function load(again: boolean): Promise<Loaded> {
  if (!files) throw new Error('The worker was not told its files.');
  const { dataVersion } = files;
  const [indexText, namesText, wordsText] = await Promise.all([
    fetchText(files.index, again),
    fetchText(files.layTitles, again),
    fetchText(files.occupationWords, again),
  ]);
  const index = decodeIndex(indexText, dataVersion);
  const count = index.occupations.length;
  const names = decodeOccupationNames(namesText, dataVersion, count);
  const words = decodeOccupationWords(wordsText, dataVersion, count);
  const search = createOccupationSearch(index, names, words);
  reply({ kind: 'words', id: 0, words: search.titleWords });
  // After the questions that are waiting; whoever misspells a word comes later.
  setTimeout(search.prepare);
  return { search, related: createRelatedLookup(index, search) };
}

function reply(message: OccupationReply): void {
  self.postMessage(message);
}
