import { words } from '#words/official-words.ts';
import type { OfficialWords as Words } from '../../domain/occupation.ts';
import { OfficialNotice } from '../../domain-ui/official-wording/official-notice.tsx';
import { FoldedList } from '../../ui/folded-list.tsx';
import text from '../../ui/text.module.css';

const FEW = 12;

/** O*NET's own sentences beside ours, with the notice that its license asks for; only in a build that carries them. */
export function OfficialWords({ official }: { official: Words }) {
  return (
    <>
      <h3>{words.title}</h3>
      {official.description && <p>{official.description}</p>}
      <List title={words.tasks} items={official.tasks} />
      <List title={words.activities} items={official.activities} />
      <OfficialNotice />
    </>
  );
}

function List({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <FoldedList
        items={items}
        few={FEW}
        all={words.showAll(items.length)}
        fewer={words.showFewer}
        className={text.bullets}
        keyOf={(item) => item}
      >
        {(item) => item}
      </FoldedList>
    </>
  );
}
