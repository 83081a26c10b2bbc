import form from './form.module.css';

/** Words that narrow a list down while they are typed. */
export function WordsField({
  label,
  text,
  onType,
}: {
  label: string;
  text: string;
  onType: (text: string) => void;
}) {
  return (
    <label className={form.field}>
      {label}
      <input
        type="search"
        className={form.input}
        value={text}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onType(event.target.value)}
      />
    </label>
  );
}
