import { words } from '#words/real-talk.ts';
import type { RatingSource } from '../../domain/rating-source.ts';
import text from '../../ui/text.module.css';

/** Who rated a group of figures, and when: not all are reports of people who do the work. */
export function RatedBy({ source }: { source: RatingSource | null }) {
  return source && <p className={text.small}>{words.rated(source)}</p>;
}
