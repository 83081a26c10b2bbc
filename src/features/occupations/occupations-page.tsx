import { useCallback, useEffect, useRef } from 'react';
import { Redirect, useParams } from 'wouter';
import { words } from '#words/occupations.ts';
import { WithCrosswalk } from '../../domain-ui/with-crosswalk.tsx';
import { parametersOf } from '../../runtime/asked.ts';
import { occupationsPath } from '../../runtime/paths.ts';
import { useIndexState, useStores } from '../../runtime/stores.ts';
import { textOfUrl } from '../../runtime/url-text.ts';
import { useAsked } from '../../runtime/use-asked.ts';
import { useTypedText } from '../../runtime/use-typed-text.ts';
import { decodePart } from '../../text/decode-part.ts';
import { SearchBox } from '../../ui/search-box.tsx';
import { GroupHeading } from './group-heading.tsx';
import { GroupView } from './group-view.tsx';
import { OccupationResults, WaitingForResults } from './occupation-results.tsx';
import styles from './occupations-page.module.css';

/** Civilian occupations: to search by keywords, or to browse by group of the SOC, each group at an address of its own. */
export function OccupationsPage() {
  const { group = '' } = useParams();
  const asked = useAsked();
  // Links from before each group had a path of its own.
  const named = (parametersOf(asked).get('group') ?? '').trim();
  if (named && !group) return <Redirect to={occupationsPath(named, textOfUrl(asked))} replace />;
  return <Occupations group={decodePart(group).trim()} />;
}

function Occupations({ group }: { group: string }) {
  const { engine, questions } = useStores();
  const { page } = questions.occupations;
  const state = useIndexState();
  const address = useCallback((text: string) => occupationsPath(group, text), [group]);
  const [text, setText] = useTypedText(address);
  const outcome = useRef<HTMLDivElement>(null);
  const typed = text.trim();
  const node = state.status === 'ready' ? state.value.soc.node(group) : undefined;

  // Whoever opens this page will search; the words come faster than the data otherwise.
  useEffect(() => engine.loadRest(), [engine]);
  useEffect(() => {
    if (!typed) page.ask(undefined);
  }, [page, typed]);

  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <GroupHeading group={group} node={node} text={typed} />
        <SearchBox
          label={node ? words.boxIn(node.group.title) : words.box}
          text={text}
          onType={setText}
          outcome={outcome}
        />
      </div>
      <div ref={outcome}>
        {typed ? (
          <WithCrosswalk waiting={<WaitingForResults />}>
            {(crosswalk) => (
              <OccupationResults crosswalk={crosswalk} text={typed} node={node} onTry={setText} />
            )}
          </WithCrosswalk>
        ) : (
          <GroupView group={group} />
        )}
      </div>
    </div>
  );
}
