import { useEffect } from 'react';
import { useStore } from 'zustand';
import { words } from '#words/kept.ts';
import { type FileList, KEPT_PARTS, type KeptPart } from '../../domain/kept-parts.ts';
import { createKeepStore, type KeepStore } from '../../runtime/keep-store.ts';
import { useStores } from '../../runtime/stores.ts';
import { useLoaded } from '../../runtime/use-loaded.ts';
import buttons from '../../ui/button.module.css';
import { LoadFailure } from '../../ui/load-failure.tsx';
import { ListSkeleton } from '../../ui/skeleton.tsx';
import styles from './about-page.module.css';

/** What is kept on the device, by part, and the way to keep all of it. */
export function Kept() {
  const { fileList, later } = useStores();
  const state = useLoaded(fileList);
  const store = later.of(createKeepStore);
  if (state.status === 'failed')
    return <LoadFailure fault={state.fault} onRetry={() => void fileList.load()} />;
  if (state.status !== 'ready') return <ListSkeleton rows={3} label={words.phase.looking} />;
  return <KeptParts list={state.value} store={store} />;
}

function KeptParts({ list, store }: { list: FileList; store: KeepStore }) {
  const { phase, counts, isPersistent } = useStore(store);
  useEffect(() => {
    void store.look(list);
  }, [store, list]);
  return (
    <>
      <p>{words.intro}</p>
      {counts && (
        <table className={styles.counts}>
          <caption>{words.caption}</caption>
          <tbody>
            <tr>
              <th scope="row">{words.search}</th>
              <td>{words.searchKept}</td>
              <td />
            </tr>
            {KEPT_PARTS.map((part) => (
              <PartRow key={part} part={part} kept={counts[part]} list={list} store={store} />
            ))}
          </tbody>
        </table>
      )}
      <Keeping list={list} store={store} />
      <p role="status">
        {words.phase[phase]} {phase === 'done' && isPersistent === false && words.mayGo}
      </p>
      {counts && phase !== 'keeping' && (
        <p>
          <button type="button" className={buttons.button} onClick={() => void store.forgetAll(list)}>
            {words.removeAll}
          </button>{' '}
          {words.ownStays}
        </p>
      )}
    </>
  );
}

function PartRow({
  part,
  kept,
  list,
  store,
}: {
  part: KeptPart;
  kept: number;
  list: FileList;
  store: KeepStore;
}) {
  return (
    <tr>
      <th scope="row">{words.part[part]}</th>
      <td>{words.count(kept, list.parts[part].length)}</td>
      <td>
        {kept > 0 && (
          <button
            type="button"
            className={buttons.button}
            aria-label={words.removePart(words.part[part])}
            onClick={() => void store.forget(part, list)}
          >
            {words.remove}
          </button>
        )}
      </td>
    </tr>
  );
}

/** Begins, and tells how far it is. */
function Keeping({ list, store }: { list: FileList; store: KeepStore }) {
  const { phase, bytes } = useStore(store);
  const all = KEPT_PARTS.flatMap((part) => list.parts[part]).reduce((sum, [, size]) => sum + size, 0);
  if (phase !== 'keeping')
    return (
      <p>
        <button type="button" className={buttons.primary} onClick={() => void store.keepAll(list)}>
          {words.keepAll(all)}
        </button>{' '}
        {words.size}
      </p>
    );
  return (
    <p className={styles.keeping}>
      <progress value={bytes} max={all} aria-label={words.progress} /> <span>{words.soFar(bytes, all)}</span>
      <button type="button" className={buttons.button} onClick={store.stop}>
        {words.cancel}
      </button>
    </p>
  );
}
