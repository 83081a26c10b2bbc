interface SectionEntry {
  /** The part of the address after "#". */
  id: string;
  title: string;
  /** For the contents list, where the title is long. */
  short?: string;
}

/** The parts of an occupation's page in their order. */
export const SECTIONS = [
  { id: 'ai', title: 'AI outlook' },
  { id: 'pay', title: 'Pay' },
  { id: 'outlook', title: 'Job outlook' },
  { id: 'groups', title: 'Where it fits' },
  { id: 'tasks', title: 'Key tasks' },
  { id: 'activities', title: 'Work activities' },
  { id: 'skills', title: 'Skills and knowledge' },
  { id: 'education', title: 'Education and training' },
  { id: 'majors', title: 'College majors' },
  { id: 'technology', title: 'Technology and tools' },
  { id: 'career', title: 'Where this career leads' },
  { id: 'related', title: 'Related occupations' },
  { id: 'military', title: 'Military titles that lead here', short: 'Military titles' },
  { id: 'titles', title: 'Other names for this work', short: 'Other names' },
  { id: 'real-talk', title: 'Real talk' },
  { id: 'resume', title: 'Résumé builder' },
  { id: 'links', title: 'Official pages' },
] as const satisfies readonly SectionEntry[];

export type SectionId = (typeof SECTIONS)[number]['id'];

const TITLES = new Map<SectionId, string>(SECTIONS.map(({ id, title }) => [id, title]));

/** The heading of a section. */
export function sectionTitle(id: SectionId): string {
  return TITLES.get(id)!;
}
