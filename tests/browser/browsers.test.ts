import { expect, inject, test } from 'vitest';

const ADDRESS = /[\w-]+-[\w-]{8}\.(?:js|css)/g;

/** What some browser that the page is built for lacks (src/compile/browsers.ts), each as it is written. */
const TOO_NEW: readonly RegExp[] = [
  /\bPromise\.try\(/,
  /\bIterator\.(?:from|concat|prototype)\b/,
  /\.(?:values|keys|entries)\(\)\.(?:map|filter|take|drop|flatMap|reduce|toArray|some|every|find|forEach)\(/,
  /\bRegExp\.escape\(/,
  /\bUint8Array\.from(?:Base64|Hex)\(/,
  /\.to(?:Base64|Hex)\(/,
  /\bMath\.(?:sumPrecise|f16round)\(/,
  /\bError\.isError\(/,
  /\bJSON\.rawJSON\(/,
  /\bURL\.parse\(/,
  /\bFloat16Array\b/,
  /\bSymbol\.(?:dispose|asyncDispose)\b/,
  /\bReadableStream\.from\(/,
  /\bTemporal\./,
  /\bIntl\.DurationFormat\b/,
  /\bnew CloseWatcher\b/,
  /\.(?:moveBefore|setHTMLUnsafe|getHTML)\(/,
];

/** What some lack and others have, which is asked for before it is used. */
const ASKED_FOR: readonly (readonly [use: RegExp, question: RegExp])[] = [
  [/\brequestIdleCallback\(/, /typeof requestIdleCallback|[`'"]requestIdleCallback[`'"]\s*in\b/],
  [/\bscheduler\.(?:yield|postTask)\(/, /\bscheduler\?\.|[`'"]scheduler[`'"]\s*in\b/],
  [/\btrustedTypes\.createPolicy/, /\btrustedTypes\?\./],
];

/** All code that the page can load, by file name. */
async function builtCode(): Promise<Map<string, string>> {
  const base = `${inject('pageUrl')}/`;
  const code = new Map<string, string>();
  const waiting = new Set((await (await fetch(base)).text()).match(ADDRESS));
  for (const name of waiting) {
    const answer = await fetch(`${base}assets/${name}`, { headers: { accept: '*/*' } });
    if (!answer.ok || answer.headers.get('content-type')?.includes('html')) continue;
    const text = await answer.text();
    code.set(name, text);
    for (const next of text.match(ADDRESS) ?? []) waiting.add(next);
  }
  return code;
}

test('the built code uses nothing that the oldest of our browsers lacks, or asks first', async () => {
  const code = await builtCode();
  expect(code.size).toBeGreaterThan(40);
  const faults = [...code].flatMap(([name, text]) => [
    ...TOO_NEW.flatMap((each) => each.exec(text)?.[0].concat(` in ${name}`) ?? []),
    ...ASKED_FOR.flatMap(([use, question]) =>
      use.test(text) && !question.test(text) ? `${use.source} in ${name}, not asked for` : [],
    ),
  ]);
  expect(faults).toEqual([]);
});
