import { words } from '#words/entry.ts';
import type { Apprenticeship } from '../../domain/entry.ts';
import { useReleases } from '../../runtime/stores.ts';
import { FoldedList } from '../../ui/folded-list.tsx';
import text from '../../ui/text.module.css';
import { NoInformation } from './no-information.tsx';
import { OfficialLink } from './official-link.tsx';

const FEW = 6;

/** The registered apprenticeships of an occupation by name, each with how long it takes. */
export function Apprenticeships({ programs }: { programs: readonly Apprenticeship[] }) {
  const { apprenticeships } = useReleases();
  return (
    <div className={text.stack}>
      <h3>{words.names.apprenticeships}</h3>
      {programs.length === 0 ? (
        <NoInformation />
      ) : (
        <>
          <FoldedList
            items={programs}
            few={FEW}
            all={words.apprenticeship.all(programs.length)}
            fewer={words.apprenticeship.fewer}
            className={text.columns}
            keyOf={({ title }) => title}
          >
            {(program) => <Program program={program} />}
          </FoldedList>
          <p className={text.small}>
            {words.apprenticeship.source(apprenticeships)}{' '}
            <OfficialLink href="https://www.apprenticeship.gov/">{words.apprenticeship.site}</OfficialLink>.
          </p>
        </>
      )}
    </div>
  );
}

function Program({ program }: { program: Apprenticeship }) {
  const { title, alsoCalled, carriedOver } = program;
  const notes = [words.apprenticeship.term(program), carriedOver ? words.apprenticeship.carriedOver : ''];
  return (
    <>
      {title} {alsoCalled && words.apprenticeship.also(alsoCalled)}{' '}
      <span className={text.small}>{notes.filter(Boolean).join('; ')}</span>
    </>
  );
}
