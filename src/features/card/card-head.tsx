import { words } from '#words/card.ts';
import { gradeWords } from '#words/resume.ts';
import type { SharedCard } from '../../data/card-link.ts';
import type { Card } from '../../domain/card.ts';
import { LinkFault } from '../../domain-ui/shortlist/link-fault.tsx';
import { TitleLabels } from '../../domain-ui/title-labels.tsx';
import { useStores } from '../../runtime/stores.ts';
import { useLoaded } from '../../runtime/use-loaded.ts';
import buttons from '../../ui/button.module.css';
import { Notice } from '../../ui/notice.tsx';
import { PageActions } from '../../ui/page-actions.tsx';
import type { CardContent, JobOfCard } from './content.ts';
import { Rank, Summary } from './sheet.tsx';
import { usePlaceOfLink } from './use-place-of-link.ts';
import { usePrintCard } from './use-print-card.ts';
import type { Take } from './use-take.ts';

interface CardAndJob {
  card: Card;
  shared: SharedCard;
  job: JobOfCard;
  content: CardContent;
}

/** What stands under the name of a card's job: what the job is, and on the screen what can be done with the card. */
export function CardHead({ title, take, ...all }: CardAndJob & { title: string; take: Take }) {
  const {
    card,
    job: { specialty },
  } = all;
  const print = usePrintCard(all.content.directions);
  return (
    <>
      <TitleLabels
        code={specialty.code}
        branches={specialty.branches}
        ranks={specialty.ranks}
        status={specialty.status}
      />
      <PageActions
        title={title}
        address={take.address}
        prints={[]}
        first={
          <button type="button" className={buttons.primary} onClick={print}>
            {words.print}
          </button>
        }
      />
      <Notes {...all} />
      <Summary job={all.job} />
      {!card.without.includes('rank') && <Rank content={all.content} />}
    </>
  );
}

/** What of the link could not be used. */
function Notes({ card, shared, job: { lookup }, content }: CardAndJob) {
  const unknown = useUnknown(content.directions, lookup);
  const lostPlace = usePlaceOfLink(card.place);
  const notes = [
    lostPlace && words.unknownPlace,
    unknown.length > 0 && words.unknownDirections(unknown),
    card.grade && !content.grade && words.wrongGrade(gradeWords(card.grade)),
    content.oldLines > 0 && words.oldLines(content.oldLines),
  ].filter((note) => typeof note === 'string');
  return (
    <div data-screen-only>
      <LinkFault shared={shared} />
      {notes.length > 0 && (
        <Notice>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </Notice>
      )}
    </div>
  );
}

/** The directions that nobody knows. Those that no source names for the job are in the whole index alone, which comes then. */
function useUnknown(directions: readonly string[], lookup: JobOfCard['lookup']): readonly string[] {
  const { index } = useStores();
  const missing = directions.filter((code) => !lookup.occupation(code));
  const state = useLoaded(missing.length > 0 ? index : undefined);
  if (state.status !== 'ready') return [];
  return missing.filter((code) => !state.value.lookup.occupation(code));
}
