import { expect, test } from 'vitest';
import { usedStyles } from '../../src/compile/used-styles.ts';

const used = (css: string, ...classes: string[]) => usedStyles(css, new Set(classes));

test('rules of classes that the page has stay, in their order; others go', () => {
  expect(used('.a{color:red}.b{color:blue}.c{top:0}', 'a', 'c')).toBe('.a{color:red}.c{top:0}');
});

test('of a list of selectors those that can hold stay', () => {
  expect(used('.a,.b .c,.a:is(.x,.y)>p{top:0}', 'a', 'c')).toBe('.a,.a:is(.x,.y)>p{top:0}');
});

test('rules that name no class stay, and so do those for what a class is not', () => {
  const css = ':root{--x:1}p>a:hover{top:0}.a:not(.b){top:0}[data-x=".b"]{top:0}';
  expect(used(css, 'a')).toBe(css);
});

test('within conditions the same holds, and an empty one goes', () => {
  const css =
    '@media (width>1rem){.a{top:0}.b{top:0}}@media (width>2rem){.b{top:0}}@supports (a:b){@media screen{.a{top:1px}}}';
  expect(used(css, 'a')).toBe('@media (width>1rem){.a{top:0}}@supports (a:b){@media screen{.a{top:1px}}}');
});

test('what is for paper goes, and movements stay', () => {
  const css = '@media print{.a{top:0}}@keyframes k{to{opacity:.5}}@layer x;.a{animation:k 1s}';
  expect(used(css, 'a')).toBe('@keyframes k{to{opacity:.5}}@layer x;.a{animation:k 1s}');
});

test('braces and signs within quotes part nothing', () => {
  const css = '.a:after{content:"}{;"}.b{top:0}';
  expect(used(css, 'a')).toBe('.a:after{content:"}{;"}');
});
