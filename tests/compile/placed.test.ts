import { expect, test } from 'vitest';
import { placed, startAnywhere, unplaced } from '../../src/compile/placed.ts';

const HTML =
  '<script src="/a.js"></script><a href="/">x</a><a href="#main">y</a> =&quot;/b <i title="/c"></i>';

test('a page of any folder names others as seen from its own', () => {
  expect(placed(HTML, '/military/army/25B', './')).toBe(
    '<script src="../../../a.js"></script><a href="../../../">x</a><a href="#main">y</a> =&quot;/b <i title="/c"></i>',
  );
  expect(placed('<a href="/about">', '/', './')).toBe('<a href="./about">');
});

test('a page of a known folder names it', () => {
  expect(placed('<a href="/about">', '/military/army/25B', '/jobs/')).toBe('<a href="/jobs/about">');
});

test.each(['./', '/', '/jobs/'])('what is written for %s is read back', (base) => {
  expect(unplaced(placed(HTML, '/', base), base)).toBe(HTML);
});

test('a page is written in signs that every encoding has', () => {
  expect(placed('<p>“Résumé” 😀</p>', '/', './')).toBe('<p>&#8220;R&#233;sum&#233;&#8221; &#128512;</p>');
});

test('a start page of any folder asks for its script from the root, too', () => {
  const own = '<script fetchpriority="low" type="module" src="./a/b.js"></script>';
  expect(startAnywhere(own)).toBe(`${own}\n    ${own.replace('./a', '/a')}`);
  const placedAlready = own.replace('./a', '/jobs/a');
  expect(startAnywhere(placedAlready)).toBe(placedAlready);
});
