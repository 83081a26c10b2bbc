/**
 * Forms of verbs that no rule gives, with the verb. Left out are forms that are rather words of their own in titles: "ground
 * crew", "saw operator", "wound care", "bore", "found", "felt", "shot", "left".
 */
const FORMS: Readonly<Record<string, string>> = {
  ate: 'eat',
  became: 'become',
  been: 'be',
  began: 'begin',
  bent: 'bend',
  bled: 'bleed',
  blew: 'blow',
  blown: 'blow',
  bought: 'buy',
  bred: 'breed',
  broke: 'break',
  broken: 'break',
  brought: 'bring',
  built: 'build',
  came: 'come',
  caught: 'catch',
  chose: 'choose',
  chosen: 'choose',
  dealt: 'deal',
  did: 'do',
  done: 'do',
  dove: 'dive',
  drawn: 'draw',
  drew: 'draw',
  driven: 'drive',
  drove: 'drive',
  dug: 'dig',
  eaten: 'eat',
  fed: 'feed',
  flew: 'fly',
  flown: 'fly',
  fought: 'fight',
  froze: 'freeze',
  frozen: 'freeze',
  gave: 'give',
  given: 'give',
  gone: 'go',
  got: 'get',
  gotten: 'get',
  grew: 'grow',
  grown: 'grow',
  had: 'have',
  heard: 'hear',
  held: 'hold',
  hid: 'hide',
  hung: 'hang',
  kept: 'keep',
  knew: 'know',
  laid: 'lay',
  led: 'lead',
  lent: 'lend',
  lost: 'lose',
  made: 'make',
  meant: 'mean',
  met: 'meet',
  oversaw: 'oversee',
  overseen: 'oversee',
  paid: 'pay',
  ran: 'run',
  rebuilt: 'rebuild',
  ridden: 'ride',
  rode: 'ride',
  sang: 'sing',
  sent: 'send',
  sewn: 'sew',
  shaken: 'shake',
  shook: 'shake',
  shown: 'show',
  sold: 'sell',
  sought: 'seek',
  spent: 'spend',
  spoke: 'speak',
  spoken: 'speak',
  spun: 'spin',
  stood: 'stand',
  stuck: 'stick',
  sung: 'sing',
  swam: 'swim',
  swept: 'sweep',
  swung: 'swing',
  taken: 'take',
  taught: 'teach',
  thought: 'think',
  threw: 'throw',
  thrown: 'throw',
  told: 'tell',
  took: 'take',
  tore: 'tear',
  torn: 'tear',
  understood: 'understand',
  undertook: 'undertake',
  went: 'go',
  won: 'win',
  wore: 'wear',
  worn: 'wear',
  wove: 'weave',
  woven: 'weave',
  written: 'write',
  wrote: 'write',
};

const BASES = new Map(Object.entries(FORMS));

/** The verb that a word is an irregular form of: "drove" is of "drive"; undefined for any other word. */
export function irregularVerb(word: string): string | undefined {
  return BASES.get(word);
}

/** What a word may be a form of, itself first: "driving" of "drive", "packed" of "pack", "carries" of "carry". */
export function verbBases(word: string): string[] {
  const bases = [word];
  const irregular = irregularVerb(word);
  if (irregular) bases.push(irregular);
  const [, ending] = /^.{2,}?(ies|es|s|ied|ed|ing)$/.exec(word) ?? [];
  if (!ending) return bases;
  const stem = word.slice(0, -ending.length);
  if (ending === 'ies' || ending === 'ied') return [...bases, `${stem}y`];
  bases.push(stem, `${stem}e`);
  // "running": the doubled letter belongs to the ending.
  if (stem.at(-1) === stem.at(-2)) bases.push(stem.slice(0, -1));
  return bases;
}
