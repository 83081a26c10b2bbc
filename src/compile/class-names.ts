import { createHash } from 'node:crypto';
import { relative } from 'node:path';

/** So many signs tell a thousand names apart with all but certainty; each page that is written ahead has hundreds. */
const LENGTH = 5;

/**
 * The class that stands for a name in a stylesheet of its own: short, and the same on every machine.
 * @param root the project's folder.
 */
export function classNames(root: string): (name: string, file: string) => string {
  return (name, file) => {
    const whole = `${relative(root, file.split('?')[0]!)} ${name}`;
    const number = createHash('sha256').update(whole).digest().readBigUInt64BE();
    return `_${number.toString(36).slice(0, LENGTH)}`;
  };
}
