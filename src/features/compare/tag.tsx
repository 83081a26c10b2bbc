import text from '../../ui/text.module.css';

/** What is notable of one occupation beside the others. */
export function Tag({ children }: { children: string }) {
  return <span className={text.tag}>{children}</span>;
}
