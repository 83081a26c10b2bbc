import type { OccupationBrief } from '../../data/crosswalk-index.ts';
import type { OccupationProfile } from '../../domain/occupation.ts';
import { formatChange, formatMedian, JOB_ZONE_WORDS } from '../../domain-ui/format.ts';
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
  const group = profile
    ? profile.pay && !profile.pay.exact
      ? profile.pay.group.title
      : ''
    : brief?.payGroup;
  return (
    <div className={styles.glance}>
      <FactList facts={[payFact(brief, profile), outlookFact(brief, profile), zoneFact(brief, profile)]} />
      {group && <p className={text.small}>Pay and outlook are published for the group “{group}”.</p>}
    </div>
  );
}

type Sources = [brief: OccupationBrief | undefined, profile: OccupationProfile | undefined];

function payFact(...[brief, profile]: Sources): Fact {
  const name = 'Median pay';
  if (profile?.pay) {
    const { annual, hourly } = profile.pay;
    return annual.median === '*'
      ? { name, value: wageWords(hourly.median, 'hourly'), note: 'an hour, May 2024' }
      : { name, value: wageWords(annual.median, 'annual'), note: 'a year, May 2024' };
  }
  if (!profile && brief && brief.medianAnnual !== null)
    return { name, value: formatMedian(brief.medianAnnual), note: 'a year, May 2024' };
  return { name, value: 'No information available' };
}

function outlookFact(...[brief, profile]: Sources): Fact {
  const change = profile ? profile.outlook?.changePercent : brief?.changePercent;
  const bright = profile ? profile.bright.length > 0 : brief?.bright;
  return {
    name: 'Outlook',
    value: typeof change === 'number' ? formatChange(change) : 'No information available',
    note: bright ? '★ Bright Outlook, says O*NET' : undefined,
  };
}

function zoneFact(...[brief, profile]: Sources): Fact {
  const zone = profile ? profile.jobZone?.zone : brief?.jobZone;
  return zone
    ? { name: 'Preparation', value: `Job zone ${zone} of 5`, note: JOB_ZONE_WORDS[zone] }
    : { name: 'Preparation', value: 'No information available' };
}
