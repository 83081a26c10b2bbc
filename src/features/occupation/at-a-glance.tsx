import { periodWords } from '#words/dates.ts';
import { changeWords, JOB_ZONE_WORDS, medianWords } from '#words/figures.ts';
import { words } from '#words/occupation.ts';
import type { OccupationBrief } from '../../data/crosswalk-index.ts';
import type { OccupationProfile } from '../../domain/occupation.ts';
import { payGroupOf } from '../../domain/pay.ts';
import { yearsOf } from '../../domain/releases.ts';
import { PlacePicker } from '../../domain-ui/place/place-picker.tsx';
import { useLocalMedian } from '../../domain-ui/place/use-local-median.ts';
import { useNational, useReleases } from '../../runtime/stores.ts';
import text from '../../ui/text.module.css';
import styles from './at-a-glance.module.css';
import { type Fact, FactList } from './fact-list.tsx';
import { wageWords } from './wage-words.ts';

/** Pay, outlook and preparation in one row, with whose figures they are. */
export function AtAGlance({
  brief,
  profile,
}: {
  brief: OccupationBrief | undefined;
  profile: OccupationProfile | undefined;
}) {
  const { projections } = useReleases();
  const group = profile ? payGroupOf(profile.pay) : brief?.payGroup;
  return (
    <div className={styles.glance}>
      <FactList
        facts={[
          usePayFact(brief, profile),
          outlookFact(brief, profile, yearsOf(projections).to),
          zoneFact(brief, profile),
        ]}
      />
      {group && <p className={text.small}>{words.glance.ofGroup(group)}</p>}
      <PlacePicker />
    </div>
  );
}

type Brief = OccupationBrief | undefined;
type Profile = OccupationProfile | undefined;

/** Median pay in the place that was chosen, or in the whole country. */
function usePayFact(brief: Brief, profile: Profile): Fact {
  const { topWage } = useNational();
  const month = periodWords(useReleases().wages);
  const name = words.glance.pay;
  const national = profile ? (profile.pay?.annual.median ?? null) : (brief?.medianAnnual ?? null);
  const { median, where } = useLocalMedian((profile ?? brief)?.code ?? '', national);
  if (median === '*' && profile?.pay) {
    const hourly = wageWords(profile.pay.hourly.median, 'hourly', topWage);
    return { name, value: hourly, note: words.glance.anHour(month) };
  }
  if (median === null || median === '*') return { name, value: words.nothing };
  return { name, value: medianWords(median, topWage.annual), note: words.glance.aYear(month, where) };
}

function outlookFact(brief: Brief, profile: Profile, year: number): Fact {
  const change = profile ? profile.outlook?.changePercent : brief?.changePercent;
  const bright = profile ? profile.bright.length > 0 : brief?.bright;
  const falls = typeof change === 'number' && change < 0 && profile?.bright.includes('Numerous Job Openings');
  return {
    name: words.glance.outlook,
    value: typeof change === 'number' ? changeWords(change, year) : words.nothing,
    note: bright ? (falls ? words.glance.brightButFewer : words.glance.bright) : undefined,
  };
}

function zoneFact(brief: Brief, profile: Profile): Fact {
  const zone = profile ? profile.jobZone?.zone : brief?.jobZone;
  return zone
    ? { name: words.glance.preparation, value: words.glance.zone(zone), note: JOB_ZONE_WORDS[zone] }
    : { name: words.glance.preparation, value: words.nothing };
}
