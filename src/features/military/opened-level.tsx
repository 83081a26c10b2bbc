import { words } from '#words/military.ts';
import type { MilitaryTitle } from '../../domain/military-title.ts';
import { levelId } from './level-id.ts';

/** Says which level of the job the address names, with a way to its row. */
export function OpenedLevel({ title }: { title: MilitaryTitle }) {
  return (
    <p>
      {words.youOpened} <strong>{title.code}</strong>, {title.title}.{' '}
      <a href={`#${levelId(title)}`}>{words.amongLevels}</a>
    </p>
  );
}
