import { type RefObject, useRef } from 'react';
import { openPlaces } from '../../domain/resume/resume-line.ts';

type Field = RefObject<HTMLTextAreaElement | null>;

/**
 * Leads through the places to fill in of several fields.
 * @returns `enter`, to be told of the field that one is in; `next`, which selects the place after the cursor, and after
 * the last one the first.
 */
export function useNextPlace(fields: readonly Field[]): { enter: (field: Field) => void; next: () => void } {
  const entered = useRef<Field | null>(null);
  const next = () => {
    const at = entered.current ? fields.indexOf(entered.current) : -1;
    const cursor = entered.current?.current?.selectionEnd ?? 0;
    const places = fields.flatMap(({ current }, i) =>
      current ? openPlaces(current.value).map(([start, end]) => ({ field: current, i, start, end })) : [],
    );
    const isAfter = ({ i, start }: { i: number; start: number }) =>
      at >= 0 && (i > at || (i === at && start >= cursor));
    const place = places.find(isAfter) ?? places[0];
    place?.field.focus();
    place?.field.setSelectionRange(place.start, place.end);
  };
  return {
    enter: (field) => {
      entered.current = field;
    },
    next,
  };
}
