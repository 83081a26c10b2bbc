import type { OccupationProfile, Score, Share, WorkStyle } from '../../domain/occupation.ts';
import text from '../../ui/text.module.css';
import { Unfolding } from '../../ui/unfolding.tsx';
import { type BarRow, BarTable } from './bar-table.tsx';
import { EmptySection } from './empty-section.tsx';
import { HeldBack } from './held-back.tsx';
import { OfficialLink } from './official-link.tsx';
import { INTEREST_WORDS, VALUE_WORDS } from './real-talk-words.ts';
import { Section } from './section.tsx';
import type { SectionProps } from './section-heading.ts';
import { durationLabel, mostNamed, shareRows } from './share-rows.ts';

const FEW_STYLES = 8;
const MOST_APART = 5;
const MOST_IMPACT = 3;
const SCORE = { least: 1, most: 7 };

/** What the work asks of a person and gives back, in numbers, and a film of people at work. */
export function RealTalkSection({ heading, profile }: SectionProps) {
  const { workStyles, workValues, interests, links } = profile;
  const lengths: [what: string, shares: readonly Share[]][] = [
    ['Related work before starting', profile.experience],
    ['Learning on the job', profile.jobTraining],
    ['Organized training by the employer', profile.plantTraining],
  ];
  const known = lengths.filter(([, shares]) => shares.length > 0);
  const nothing = workStyles.length + workValues.length + interests.length + known.length === 0;
  if (nothing && !links.video) return <EmptySection heading={heading} />;
  return (
    <Section heading={heading}>
      {!nothing && (
        <p className={text.quiet}>
          What the work is like, in O*NET’s figures. We did not talk to anybody, so we quote nobody.
        </p>
      )}
      {links.video && (
        <p>
          <OfficialLink href={links.video}>Watch a short film of people in this work</OfficialLink> at
          CareerOneStop, the Department of Labor’s site.
        </p>
      )}
      {known.length > 0 && (
        <div className={text.stack}>
          <h3>Experience and training, as people in the work report it</h3>
          {known.map(([what, shares]) => (
            <Length key={what} what={what} shares={shares} />
          ))}
          <Credentials credentials={profile.credentials} />
        </div>
      )}
      {workStyles.length > 0 && <Styles styles={workStyles} />}
      {workValues.length > 0 && (
        <Scores
          title="What people get from the work"
          caption="Work values: how far the work meets each, from 1 to 7, as O*NET rates it"
          head="Work value"
          scores={workValues}
          words={VALUE_WORDS}
        />
      )}
      {interests.length > 0 && (
        <Scores
          title="Who tends to like it"
          caption="Interest areas: how well each describes the work, from 1 to 7, as O*NET rates it"
          head="Interest area"
          scores={interests}
          words={INTEREST_WORDS}
        />
      )}
    </Section>
  );
}

function Length({ what, shares }: { what: string; shares: readonly Share[] }) {
  const most = mostNamed(shares);
  const answer = most
    ? `most often ${durationLabel(most).toLowerCase()} (${Math.round(most.percent)}%)`
    : 'what is published';
  return (
    <Unfolding onPaper={false} summary={`${what}: ${answer}`}>
      <BarTable
        caption={`${what}: share of people who named each length of time`}
        head={['Length of time', 'Share']}
        rows={shareRows(shares, durationLabel)}
      />
      <HeldBack shares={shares} />
    </Unfolding>
  );
}

function Credentials({ credentials }: Pick<OccupationProfile, 'credentials'>) {
  const rated: [what: string, importance: number | null][] = [
    ['a professional certificate', credentials.certification],
    ['an apprenticeship', credentials.apprenticeship],
  ];
  const known = rated.filter(([, importance]) => importance !== null);
  if (known.length === 0) return null;
  const words = known.map(([what, importance]) => `${what} ${importance!.toFixed(1)}`).join(', ');
  return <p>How much it helps to have, from 1 (not important) to 5 (extremely important): {words}.</p>;
}

function Styles({ styles }: { styles: readonly WorkStyle[] }) {
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
      <h3>Ways of working that help</h3>
      {apart.length > 0 && (
        <p>
          What sets this work apart most: <strong>{apart.join(', ')}</strong>.
        </p>
      )}
      <BarTable
        caption="Work styles: how much each helps in the work, from −3 (gets in the way) to 3 (helps a lot), as O*NET rates it"
        head={['Work style', 'Impact']}
        rows={rows}
        fold={{
          few: FEW_STYLES,
          all: `Show all ${rows.length} work styles`,
          fewer: 'Show fewer work styles',
        }}
      />
    </div>
  );
}

function Scores({
  title,
  caption,
  head,
  scores,
  words,
}: {
  title: string;
  caption: string;
  head: string;
  scores: readonly Score[];
  words: Record<string, string>;
}) {
  return (
    <div className={text.stack}>
      <h3>{title}</h3>
      <BarTable
        caption={caption}
        head={[head, 'Score']}
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
