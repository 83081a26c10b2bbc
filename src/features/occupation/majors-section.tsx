import { countOf } from '../../domain-ui/format.ts';
import { FoldedList } from '../../ui/folded-list.tsx';
import text from '../../ui/text.module.css';
import { EmptySection } from './empty-section.tsx';
import { Section } from './section.tsx';
import type { SectionProps } from './section-heading.ts';

const FEW = 12;

/** The college majors that lead to the occupation, with their CIP codes. */
export function MajorsSection({ heading, profile }: SectionProps) {
  const { majors, soc } = profile;
  if (majors.length === 0) return <EmptySection heading={heading} />;
  return (
    <Section heading={heading}>
      <p className={text.quiet}>
        {countOf(majors.length, 'field')} of study that the National Center for Education Statistics links to{' '}
        {soc.title} ({soc.code}). CIP is the code that colleges use for a field.
      </p>
      <FoldedList
        items={majors}
        few={FEW}
        all={`Show all ${majors.length} majors`}
        fewer="Show fewer majors"
        className={text.columns}
        keyOf={(major) => major.cip}
      >
        {(major) => (
          <>
            {major.title}{' '}
            <span className={text.code}>
              CIP{'\u00a0'}
              {major.cip}
            </span>
          </>
        )}
      </FoldedList>
    </Section>
  );
}
