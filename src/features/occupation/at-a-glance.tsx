import { periodWords } from '#words/dates.ts';
import { changeWords, JOB_ZONE_WORDS, medianWords } from '#words/figures.ts';
import { words } from '#words/occupation.ts';
import type { OccupationBrief } from '../../data/crosswalk-index.ts';
import type { NationalFigures } from '../../domain/national.ts';
import type { OccupationProfile } from '../../domain/occupation.ts';
import { payGroupOf } from '../../domain/pay.ts';
import { yearsOf } from '../../domain/releases.ts';

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
  const { topWage } = useNational();
  const { wages, projections } = useReleases();
  const group = profile ? payGroupOf(profile.pay) : brief?.payGroup;
  return (
    <div className={styles.glance}>
      <FactList
        facts={[
          payFact(brief, profile, topWage, periodWords(wages)),
          outlookFact(brief, profile, yearsOf(projections).to),
          zoneFact(brief, profile),
        ]}
      />
      {group && <p className={text.small}>{words.glance.ofGroup(group)}</p>}
    </div>
  );
}

type Brief = OccupationBrief | undefined;
type Profile = OccupationProfile | undefined;

function payFact(brief: Brief, profile: Profile, topWage: NationalFigures['topWage'], month: string): Fact {
  const name = words.glance.pay;
  if (profile?.pay) {
    const { annual, hourly } = profile.pay;
    return annual.median === '*'
      ? { name, value: wageWords(hourly.median, 'hourly', topWage), note: words.glance.anHour(month) }
      : { name, value: wageWords(annual.median, 'annual', topWage), note: words.glance.aYear(month) };
  }
  if (!profile && brief && brief.medianAnnual !== null)
    return { name, value: medianWords(brief.medianAnnual, topWage.annual), note: words.glance.aYear(month) };
  return { name, value: words.nothing };
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
