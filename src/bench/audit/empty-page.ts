import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Writes a page with a text box that answers at once: what any page takes on this machine and this line. @returns its folder. */
export function writeEmptyPage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'empty-page-'));
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Empty</title></head>
<body><label>Text <input type="search"></label><main><ol></ol></main><script type="module" src="/answer.js"></script></body></html>`;
  writeFileSync(join(folder, 'index.html'), html);
  writeFileSync(join(folder, '404.html'), html);
  writeFileSync(
    join(folder, 'answer.js'),
    `const box = document.querySelector('input');
const answer = () => { if (box.value) document.querySelector('ol').innerHTML = '<li><a href="/">' + box.value.length + '</a></li>'; };
box.addEventListener('input', answer); answer();`,
  );
  return folder;
}
