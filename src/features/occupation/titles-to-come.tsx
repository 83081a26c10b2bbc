import { words } from '#words/occupation.ts';
import { ListSkeleton } from '../../ui/skeleton.tsx';

/** Stands for military titles that are on their way. On paper their part is left out until they have come, its heading too. */
export function TitlesToCome() {
  return (
    <div data-empty="true">
      <ListSkeleton rows={3} label={words.military.loading} />
    </div>
  );
}
