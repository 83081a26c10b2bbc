import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import type { WordMatcher } from '../../text/match-words.ts';
import type { NearSpellings } from '../../text/near-spellings.ts';
import type { TextIndex } from '../../text/text-index.ts';
import type { Tuning } from '../tuning.ts';
import type { Scoreboards } from './scoreboard.ts';
import type { TitleTexts } from './title-texts.ts';

/** What the military side is made of; built once from the index. */
export interface MilitaryParts {
  index: CrosswalkIndex;
  titles: TitleTexts;
  texts: TextIndex;
  spellings: NearSpellings;
  matchWord: WordMatcher;
  boards: Scoreboards;
  tuning: Tuning;
}
