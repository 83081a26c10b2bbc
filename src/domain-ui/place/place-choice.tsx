import { useMemo, useState } from 'react';
import { words } from '#words/places.ts';
import { chosenPlace, type PlaceBook } from '../../domain/place.ts';
import { useChosenPlace, usePlaceStore } from '../../runtime/place-store.ts';
import { createPlaceFinder } from '../../search/places/find-places.ts';
import buttons from '../../ui/button.module.css';
import { Combobox } from '../../ui/combobox.tsx';
import styles from './place-choice.module.css';

/** Finds a place by what is typed, and takes it. */
export function PlaceChoice({ book, onDone }: { book: PlaceBook; onDone: () => void }) {
  const store = usePlaceStore();
  const chosen = useChosenPlace();
  const find = useMemo(() => createPlaceFinder(book), [book]);
  const [text, setText] = useState('');
  const found = useMemo(() => find(text), [find, text]);
  const options = found.map(({ place, label }) => ({
    key: place.code,
    words: label,
    note: place.name === label ? words.level(place.kind) : words.area(place.name, place.kind),
  }));
  const doubt = found[0]?.rung === 'alike' ? words.picker.doubt : undefined;
  return (
    <div className={styles.panel}>
      <Combobox
        label={words.picker.label}
        hint={words.picker.hint}
        text={text}
        onType={setText}
        options={options}
        doubt={doubt}
        onChoose={({ key }) => {
          const match = found.find(({ place }) => place.code === key)!;
          store.choose(chosenPlace(match, book));
          onDone();
        }}
        onEscape={onDone}
        said={`${doubt ?? ''} ${words.picker.found(options.length)}`.trim()}
        none={words.picker.none}
      />
      {chosen && (
        <button
          type="button"
          className={buttons.button}
          onClick={() => {
            store.choose(null);
            onDone();
          }}
        >
          {words.picker.wholeCountry}
        </button>
      )}
    </div>
  );
}
