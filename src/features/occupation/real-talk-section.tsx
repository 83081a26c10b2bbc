import { words as talk } from '#words/real-talk.ts';
import type { OccupationProfile, Score, Share, WorkStyle } from '../../domain/occupation.ts';
import type { RatingSource } from '../../domain/rating-source.ts';
import text from '../../ui/text.module.css';
import { Unfolding } from '../../ui/unfolding.tsx';
import { type BarRow, BarTable } from './bar-table.tsx';
import { EmptySection } from './empty-section.tsx';
import { HeldBack } from './held-back.tsx';
import { OfficialLink } from './official-link.tsx';
import { RatedBy } from './rated-by.tsx';
import { Section } from './section.tsx';
import type { SectionProps } from './section-heading.ts';
import { durationLabel, mostNamed, shareRows } from './share-rows.ts';

const FEW_STYLES = 8;
const MOST_APART = 5;
const MOST_IMPACT = 3;
const SCORE = { least: 1, most: 7 };

/** What the work asks of a person and gives back, in numbers, and a film of people at work. */
export function RealTalkSection({ heading, profile }: SectionProps) {
  const { workStyles, workValues, interests, ratedBy, links } = profile;
  const lengths: [what: string, shares: readonly Share[]][] = [
    [talk.lengths.before, profile.experience],
    [talk.lengths.onTheJob, profile.jobTraining],
    [talk.lengths.byEmployer, profile.plantTraining],
  ];
  const known = lengths.filter(([, shares]) => shares.length > 0);
  const nothing = workStyles.length + workValues.length + interests.length + known.length === 0;
  if (nothing && !links.video) return <EmptySection heading={heading} />;
  return (
    <Section heading={heading}>
      {!nothing && <p className={text.quiet}>{talk.about}</p>}
      {links.video && (
        <p>
          <OfficialLink href={links.video}>{talk.watch}</OfficialLink> {talk.whereVideo}
        </p>
      )}
      {known.length > 0 && (
        <div className={text.stack}>
          <h3>{talk.experience}</h3>
          <RatedBy source={ratedBy.education} />
          {known.map(([what, shares]) => (
            <Length key={what} what={what} shares={shares} />
          ))}
          <Credentials credentials={profile.credentials} />
        </div>
      )}
      {workStyles.length > 0 && <Styles styles={workStyles} source={ratedBy.work_styles} />}
      {workValues.length > 0 && (
        <Scores
          title={talk.values}
          source={ratedBy.work_values}
          caption={talk.valuesCaption}
          head={talk.value}
          scores={workValues}
          words={talk.valueWords}
        />
      )}
      {interests.length > 0 && (
        <Scores
          title={talk.interests}
          source={ratedBy.interests}
          caption={talk.interestsCaption}
          head={talk.interest}
          scores={interests}
          words={talk.interestWords}
        />
      )}
    </Section>
  );
}

function Length({ what, shares }: { what: string; shares: readonly Share[] }) {
  const most = mostNamed(shares);
  const answer = most ? talk.mostOften(durationLabel(most), most.percent) : talk.published;
  return (
    // Folded without an answer, it would say nothing on paper.
    <div data-screen-only={!most || undefined}>
      <Unfolding onPaper={false} summary={talk.lengthAndAnswer(what, answer)}>
        <BarTable
          caption={talk.lengthCaption(what)}
          head={[talk.length, talk.share]}
          rows={shareRows(shares, durationLabel)}
        />
        <HeldBack shares={shares} />
      </Unfolding>
    </div>
  );
}

function Credentials({ credentials }: Pick<OccupationProfile, 'credentials'>) {
  const rated: [what: string, importance: number | null][] = [
    [talk.certificate, credentials.certification],
    [talk.apprenticeship, credentials.apprenticeship],
  ];
  const known = rated.filter(([, importance]) => importance !== null);
  if (known.length === 0) return null;
  return <p>{talk.credentials(known.map(([what, importance]) => talk.credential(what, importance!)))}</p>;
}

function Styles({ styles, source }: { styles: readonly WorkStyle[]; source: RatingSource | null }) {
  const apart = styles
    .filter((style) => style.rank !== null && style.rank <= MOST_APART)
    .sort((a, b) => a.rank! - b.rank!)
    .map(({ name }) => name);
  const rows = styles.map(
    ({ name, impact }): BarRow => ({
      label: name,
      share: impact / MOST_IMPACT,
      figure: impact.toFixed(1).replace('-', '\u2212'),
    }),
  );
  return (
    <div className={text.stack}>
      <h3>{talk.styles}</h3>
      <RatedBy source={source} />
      {apart.length > 0 && (
        <p>
          {talk.apart} <strong>{apart.join(', ')}</strong>.
        </p>
      )}
      <BarTable
        caption={talk.stylesCaption}
        head={[talk.style, talk.impact]}
        rows={rows}
        fold={{
          few: FEW_STYLES,
          all: talk.showAllStyles(rows.length),
          fewer: talk.showFewerStyles,
        }}
      />
    </div>
  );
}

function Scores({
  title,
  source,
  caption,
  head,
  scores,
  words,
}: {
  title: string;
  source: RatingSource | null;
  caption: string;
  head: string;
  scores: readonly Score[];
  words: Record<string, string>;
}) {
  return (
    <div className={text.stack}>
      <h3>{title}</h3>
      <RatedBy source={source} />
      <BarTable
        caption={caption}
        head={[head, talk.score]}
        rows={scores.map(({ name, value }) => ({
          label: name,
          note: words[name],
          share: (value - SCORE.least) / (SCORE.most - SCORE.least),
          figure: value.toFixed(1),
        }))}
      />
    </div>
  );
}
