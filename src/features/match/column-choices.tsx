import { useStore } from 'zustand';
import { words } from '#words/match.ts';
import { COLUMN_ROLES } from '../../domain/roster.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import form from '../../ui/form.module.css';
import { SelectField } from '../../ui/select-field.tsx';
import styles from './match-page.module.css';
import type { ListWorkbook } from './read-list.ts';
import type { RosterStore } from './roster-store.ts';

const OPTIONS = COLUMN_ROLES.map((role) => ({ value: role, words: words.roles[role] }));
/** Of a hundred columns most are of no interest; these are shown even so. */
const MOST_OTHERS = 24;

/** What the columns were found to hold; the person can correct that. */
export function ColumnChoices({ store }: { store: RosterStore }) {
  const { list, header, start, roles, total } = useStore(store);
  const names = (header && list?.records[start - 1]?.cells) || [];
  const sample = list?.records[start]?.cells ?? [];
  const shown = roles.flatMap((role, i) => (role !== 'other' || i < MOST_OTHERS ? [i] : []));
  return (
    <section aria-labelledby="columns-heading">
      <h2 id="columns-heading">{words.columnsHeading}</h2>
      <p className={styles.text}>{words.columnsIntro(total, roles.length)}</p>
      {list?.workbook && <SheetChoice store={store} workbook={list.workbook} />}
      <Checkbox checked={header} onChange={store.setHeader}>
        {words.firstRowNames}
      </Checkbox>
      <div className={form.fields}>
        {shown.map((i) => (
          <SelectField
            key={i}
            label={words.columnLabel(i + 1, names[i] ?? '', sample[i] ?? '')}
            options={OPTIONS}
            value={roles[i]!}
            onChoose={(role) => store.setRole(i, role)}
          />
        ))}
      </div>
    </section>
  );
}

/** Which sheet of a workbook is the list; hidden ones are among them, and said to be so. */
function SheetChoice({ store, workbook }: { store: RosterStore; workbook: ListWorkbook }) {
  const options = workbook.sheets.flatMap(({ name, hidden, empty }, i) =>
    empty ? [] : [{ value: String(i), words: words.sheet(name, hidden) }],
  );
  return (
    <SelectField
      label={words.sheetLabel(options.length)}
      options={options}
      value={String(workbook.sheet)}
      onChoose={(sheet) => void store.chooseSheet(Number(sheet))}
    />
  );
}
