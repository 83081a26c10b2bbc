import { type ReactNode, useId } from 'react';
import { words } from '#words/card.ts';
import { gradeWords } from '#words/resume.ts';
import {
  CARD_PARTS,
  type Card,
  LONGEST_BY,
  MOST_DIRECTIONS,
  MOST_LINES,
  toggled,
} from '../../domain/card.ts';
import type { PayGrade } from '../../domain/pay-grade.ts';
import { useMaker, useMakerStore } from '../../runtime/maker-store.ts';
import { useChosenPlace } from '../../runtime/place-store.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { FoldedList } from '../../ui/folded-list.tsx';
import form from '../../ui/form.module.css';
import { SelectField } from '../../ui/select-field.tsx';
import text from '../../ui/text.module.css';
import { Unfolding } from '../../ui/unfolding.tsx';
import styles from './card.module.css';
import type { CardContent, JobOfCard } from './content.ts';
import { useChangeCard } from './use-card.ts';
import type { Take } from './use-take.ts';

/** So many directions to choose from are shown before the rest is asked for. */
const FEW = 8;

interface CardToChoose {
  card: Card;
  job: JobOfCard;
  content: CardContent;
  take: Take;
}

/** What stands on the card: each part can be chosen or left out. */
export function CardOptions({ card, job, content, take }: CardToChoose) {
  const change = useChangeCard(card);
  return (
    <div data-screen-only>
      <Unfolding summary={words.choose} onPaper={false}>
        <div className={styles.options}>
          <Grade card={card} content={content} />
          <Directions card={card} content={content} job={job} />
          <Lines card={card} content={content} />
          <Choices legend={words.chooseParts}>
            {CARD_PARTS.map((part) => (
              <Checkbox
                key={part}
                checked={!card.without.includes(part)}
                onChange={(shown) =>
                  change({
                    without: CARD_PARTS.filter((each) =>
                      each === part ? !shown : card.without.includes(each),
                    ),
                  })
                }
              >
                {words.parts[part]}
              </Checkbox>
            ))}
          </Choices>
          <Maker card={card} take={take} />
        </div>
      </Unfolding>
    </div>
  );
}

function Grade({ card, content: { grade, grades } }: Pick<CardToChoose, 'card' | 'content'>) {
  const change = useChangeCard(card);
  const options = [
    { value: '' as const, words: words.noGrade },
    ...grades.map((each) => ({
      value: each.grade,
      words: words.gradeOption(gradeWords(each.grade), each.title),
    })),
  ];
  if (grades.length === 0) return null;
  return (
    <div className={styles.field}>
      <SelectField<PayGrade | ''>
        label={words.grade}
        options={options}
        value={grade ?? ''}
        onChoose={(chosen) => change({ grade: chosen || null })}
      />
    </div>
  );
}

function Directions({
  card,
  content: { leads, directions },
  job: { lookup },
}: Pick<CardToChoose, 'card' | 'content' | 'job'>) {
  const change = useChangeCard(card);
  const all = [...new Set([...leads.map(({ occupation }) => occupation), ...directions])];
  return (
    <Choices legend={words.chooseDirections(MOST_DIRECTIONS)}>
      <FoldedList
        items={all}
        few={FEW}
        all={words.allDirections(all.length)}
        fewer={words.fewerDirections}
        className={text.columns}
        keyOf={(code) => code}
      >
        {(code) => (
          <Pick
            id={code}
            chosen={directions}
            least={1}
            most={MOST_DIRECTIONS}
            onChoose={(next) => change({ directions: next })}
          >
            {lookup.occupation(code)?.title ?? code}
          </Pick>
        )}
      </FoldedList>
    </Choices>
  );
}

function Lines({ card, content: { offered, lines } }: Pick<CardToChoose, 'card' | 'content'>) {
  const change = useChangeCard(card);
  const chosen = lines.map(({ mark }) => mark);
  if (offered.length === 0) return null;
  return (
    <Choices legend={words.chooseLines(MOST_LINES)}>
      {offered.map(({ mark, past }) => (
        <Pick
          key={mark}
          id={mark}
          chosen={chosen}
          least={0}
          most={MOST_LINES}
          onChoose={(next) => change({ lines: next })}
        >
          {past}
        </Pick>
      ))}
    </Choices>
  );
}

/** One of several things to choose, as long as there are neither too few nor too many. */
function Pick({
  id,
  chosen,
  least,
  most,
  onChoose,
  children,
}: {
  id: string;
  chosen: readonly string[];
  least: number;
  most: number;
  onChoose: (chosen: readonly string[]) => void;
  children: ReactNode;
}) {
  const picked = chosen.includes(id);
  const fixed = picked ? chosen.length <= least : chosen.length >= most;
  return (
    <Checkbox checked={picked} disabled={fixed} onChange={() => onChoose(toggled(chosen, id, most))}>
      {children}
    </Checkbox>
  );
}

/** Who made the card, and what of this device goes into its link. */
function Maker({ card, take }: Pick<CardToChoose, 'card' | 'take'>) {
  const id = useId();
  const change = useChangeCard(card);
  const store = useMakerStore();
  const own = useMaker();
  const place = useChosenPlace();
  const onType = (by: string) => {
    store.name(by.trimStart());
    // From here on it is what this device says.
    if (card.by) change({ by: '' });
  };
  return (
    <>
      <div className={`${form.field} ${styles.field}`}>
        <label htmlFor={id}>{words.maker}</label>
        <input
          id={id}
          className={form.input}
          value={card.by || own}
          maxLength={LONGEST_BY}
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          onChange={(event) => onType(event.target.value)}
        />
        <span id={`${id}-hint`} className={text.small}>
          {words.makerHint}
        </span>
      </div>
      {(place || take.by) && (
        <Choices legend={words.inLink}>
          {place && (
            <Checkbox checked={take.place} onChange={(goes) => take.goWith({ place: goes })}>
              {words.placeInLink(place.label)}
            </Checkbox>
          )}
          {take.by && (
            <Checkbox checked={take.maker} onChange={(goes) => take.goWith({ maker: goes })}>
              {words.makerInLink}
            </Checkbox>
          )}
        </Choices>
      )}
    </>
  );
}

function Choices({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className={styles.choices}>
      <legend className={form.legend}>{legend}</legend>
      {children}
    </fieldset>
  );
}
