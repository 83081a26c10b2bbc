import type { OccupationProfile } from '../../domain/occupation.ts';
import { useLater } from '../../ui/use-later.ts';
import { SECTIONS } from './sections.ts';
import { useLinkedSection } from './use-linked-section.ts';

/** As many as fill a first screen. */
const DRAWN_FIRST = 5;

/** All parts of an occupation's page; the lower ones are drawn a moment later. */
export function ProfileSections({ profile }: { profile: OccupationProfile }) {
  const later = useLater();
  useLinkedSection(later);
  return SECTIONS.slice(0, later ? SECTIONS.length : DRAWN_FIRST).map(({ id, title, component: Part }) => (
    <Part key={id} heading={{ id, title }} profile={profile} />
  ));
}
