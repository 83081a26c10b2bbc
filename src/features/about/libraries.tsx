import { words } from '#words/about.ts';
import { LICENSES_FILE } from '../../domain/library.ts';
import { SITE_BASE } from '../../runtime/site-base.ts';
import { useStores } from '../../runtime/stores.ts';
import { useLoaded } from '../../runtime/use-loaded.ts';
import { LoadFailure } from '../../ui/load-failure.tsx';
import text from '../../ui/text.module.css';

/** The code of others that the page is made with, and its licenses. */
export function Libraries() {
  const { libraries } = useStores();
  const state = useLoaded(libraries);
  if (state.status === 'failed')
    return <LoadFailure fault={state.fault} onRetry={() => void libraries.load()} />;
  return (
    <>
      <p>
        {words.libraries.text} <a href={`${SITE_BASE}${LICENSES_FILE}`}>{words.libraries.texts}</a>
      </p>
      {state.status === 'ready' && (
        <ul className={text.columns}>
          {state.value.map(({ name, version, license }) => (
            <li key={name}>{words.libraries.one(name, version, license)}</li>
          ))}
        </ul>
      )}
    </>
  );
}
