import { words } from '#words/occupation-lists.ts';
import { FoldedList } from '../../ui/folded-list.tsx';
import text from '../../ui/text.module.css';
import { EmptySection } from './empty-section.tsx';
import styles from './majors-section.module.css';
import { Section } from './section.tsx';
import type { SectionProps } from './section-heading.ts';

const FEW = 12;

/** The college majors that lead to the occupation, with their CIP codes and what each is. */
export function MajorsSection({ heading, profile }: SectionProps) {
  const { majors, soc } = profile;
  if (majors.length === 0) return <EmptySection heading={heading} />;
  return (
    <Section heading={heading}>
      <p className={text.quiet}>{words.majors.about(majors.length, soc.title, soc.code)}</p>
      <FoldedList
        items={majors}
        few={FEW}
        all={words.majors.showAll(majors.length)}
        fewer={words.majors.showFewer}
        className={styles.list}
        keyOf={(major) => major.cip}
      >
        {(major) => (
          <>
            {major.title} <span className={text.code}>{words.majors.cip(major.cip)}</span>
            {major.line !== null && <p className={text.small}>{major.line}</p>}
          </>
        )}
      </FoldedList>
    </Section>
  );
}
