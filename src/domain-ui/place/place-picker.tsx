import { useId, useRef, useState } from 'react';
import { words } from '#words/chosen-place.ts';
import { createLoadStore } from '../../runtime/load-store.ts';
import { useChosenPlace } from '../../runtime/place-store.ts';
import { useStores } from '../../runtime/stores.ts';
import { useLoaded } from '../../runtime/use-loaded.ts';
import buttons from '../../ui/button.module.css';
import { LoadFailure } from '../../ui/load-failure.tsx';
import { ListSkeleton } from '../../ui/skeleton.tsx';
import styles from './place-picker.module.css';

/** A first search does not need it. */
const choiceCode = createLoadStore(async () => (await import('./place-choice.tsx')).PlaceChoice);

/** Says which place the figures of pay are of, and lets another be chosen. */
export function PlacePicker() {
  const place = useChosenPlace();
  const [open, setOpen] = useState(false);
  const panel = useId();
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div className={styles.picker} data-screen-only>
      <button
        ref={button}
        type="button"
        className={buttons.chip}
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => setOpen(!open)}
      >
        {words.payIn(place?.label ?? words.country)}
      </button>
      <div id={panel}>{open && <Panel onDone={close} />}</div>
    </div>
  );
}

function Panel({ onDone }: { onDone: () => void }) {
  const { places } = useStores();
  const list = useLoaded(places);
  const code = useLoaded(choiceCode);
  const failed = list.status === 'failed' ? list : code.status === 'failed' ? code : undefined;
  const load = () => {
    void places.load();
    void choiceCode.load();
  };
  if (failed) return <LoadFailure fault={failed.fault} onRetry={load} />;
  if (list.status !== 'ready' || code.status !== 'ready')
    return <ListSkeleton rows={2} label={words.loading} />;
  return <code.value book={list.value} onDone={onDone} />;
}
