/** Phrases around a job that say nothing about it, longest first. */
const FILLER = [
  'what is the civilian equivalent of',
  'civilian equivalent of',
  'civilian equivalent',
  'civilian job for',
  'civilian jobs for',
  'i used to be',
  'i worked as',
  'i work as',
  'i was a',
  'i was an',
  'i was',
  'i am a',
  'i am an',
  'i am',
  'i m a',
  'i m',
  'im a',
  'worked as',
  'working as',
  'work as',
  'served as',
  'serving as',
  'my job was',
  'my job is',
  'my mos was',
  'my mos is',
  'my afsc was',
  'my afsc is',
  'my rate was',
  'my rate is',
  'my rating was',
  'my rating is',
  'job working as',
  'the job of',
  'job of a',
  'job of',
  'jobs for',
  'mos for',
  'afsc for',
  'rating for',
  'rate for',
  'nec for',
  'code for',
  'to civilian',
  'what is',
  'what was',
  'how about',
  'military occupational specialty',
  'occupational specialty',
  'former',
  'retired',
  'veteran',
  'vet of',
  'mos',
  'afsc',
  'sfsc',
  'nec',
  'nobc',
  'rating',
  'rate',
  'job',
  'jobs',
  'career',
  'position',
  'billet',
  'code',
  'guy',
  'guys',
  'gal',
  'dude',
]
  .map((phrase) => phrase.split(' '))
  .sort((a, b) => b.length - a.length);

/** Filler in a list of words, as positions [from, to). */
export function fillerWords(words: readonly string[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (let at = 0; at < words.length; at++) {
    const phrase = FILLER.find((each) => each.every((word, i) => words[at + i] === word));
    if (!phrase) continue;
    found.push({ from: at, to: at + phrase.length });
    at += phrase.length - 1;
  }
  return found;
}
