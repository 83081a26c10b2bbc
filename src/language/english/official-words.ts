import { groupDigits } from '../../text/group-digits.ts';

/* O*NET's own sentences, in a build that carries them. */
export const words = {
  title: 'In O*NET’s own words',
  tasks: 'All tasks that O*NET lists',
  activities: 'Detailed work activities',
  showAll: (count: number) => `Show all ${groupDigits(count)}`,
  showFewer: 'Show fewer',
  /** @param release "O*NET database 30.1". */
  notice: (release: string) =>
    `From the ${release} by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. We have changed its form. USDOL/ETA has not approved, endorsed, or tested these changes.`,
  license: 'CC BY 4.0 license',
  licenseAddress: 'https://creativecommons.org/licenses/by/4.0/',
};
