import type { ReactNode } from 'react';
import { words } from '#words/occupation-lists.ts';
import type { LayTitle } from '../../domain/occupation.ts';
import { FoldedList } from '../../ui/folded-list.tsx';
import text from '../../ui/text.module.css';
import { NoInformation } from './no-information.tsx';
import { Section } from './section.tsx';
import type { SectionProps } from './section-heading.ts';

const FEW = 12;

/** What the work is called elsewhere: by workers, employers, apprenticeships and the old dictionary of titles. */
export function TitlesSection({ heading, profile }: SectionProps) {
  const { reportedTitles, layTitles, dotTitles, apprenticeships, totals } = profile;
  return (
    <Section heading={heading}>
      <h3>{words.titles.reported}</h3>
      <PlainList items={reportedTitles} keyOf={(title) => title}>
        {(title) => title}
      </PlainList>
      <h3>{words.titles.others(totals.layTitles)}</h3>
      <LongList
        items={layTitles}
        noun={words.titles.otherNoun}
        total={totals.layTitles}
        keyOf={layTitleWords}
      >
        {layTitleWords}
      </LongList>
      <h3>{words.titles.apprenticeships}</h3>
      <LongList
        items={apprenticeships}
        noun={words.titles.apprenticeshipNoun}
        total={apprenticeships.length}
        keyOf={({ title }) => title}
      >
        {({ title, rapids }) => (
          <>
            {title} {rapids.length > 0 && <span className={text.code}>{words.titles.rapids(rapids)}</span>}
          </>
        )}
      </LongList>
      <h3>{words.titles.dot}</h3>
      {dotTitles.length > 0 && <p className={text.quiet}>{words.titles.fromDot}</p>}
      <LongList
        items={dotTitles}
        noun={words.titles.dotNoun}
        total={totals.dotTitles}
        keyOf={({ code, title }) => `${code} ${title}`}
      >
        {({ code, title }) => (
          <>
            <span className={text.code}>{code}</span> {title}
          </>
        )}
      </LongList>
    </Section>
  );
}

interface ListOf<T> {
  items: readonly T[];
  keyOf: (item: T) => string;
  children: (item: T) => ReactNode;
}

function PlainList<T>({ items, keyOf, children }: ListOf<T>) {
  if (items.length === 0) return <NoInformation />;
  return (
    <ul className={text.columns}>
      {items.map((item) => (
        <li key={keyOf(item)}>{children(item)}</li>
      ))}
    </ul>
  );
}

function LongList<T>({ noun, total, ...list }: ListOf<T> & { noun: string; total: number }) {
  const { length } = list.items;
  if (length === 0) return <NoInformation />;
  return (
    <>
      <FoldedList
        {...list}
        few={FEW}
        all={words.titles.showAll(length, noun)}
        fewer={words.titles.showFewer(noun)}
        className={text.columns}
      />
      <Cut shown={length} total={total} />
    </>
  );
}

/** Says how many are left out of the page's file of an occupation with very many titles. */
function Cut({ shown, total }: { shown: number; total: number }) {
  if (shown >= total) return null;
  return <p className={text.small}>{words.titles.cut(shown, total)}</p>;
}

function layTitleWords({ title, short }: LayTitle): string {
  return short && !title.includes(short) ? words.titles.withShort(title, short) : title;
}
