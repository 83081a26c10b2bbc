import { afterEach, beforeEach, expect, test } from 'vitest';
import { noteEarlyTouches, takeUpEarlyTouches } from '../../src/app/early-touch.ts';

let pressed: string[];

beforeEach(() => {
  pressed = [];
  document.body.innerHTML = PAGE;
  noteEarlyTouches();
});
afterEach(() => {
  takeUpEarlyTouches();
  document.body.innerHTML = '';
});

const PAGE =
  '<button>Copy</button><button>Copy</button><a href="/about">About</a><button aria-controls="pay-part">Pay: $50,000</button>';

/** The page's script is there: what is pressed is heard. */
function listenTo(root: ParentNode): void {
  for (const [place, button] of [...root.querySelectorAll('button')].entries())
    button.addEventListener('click', () => pressed.push(`${button.textContent} ${place}`));
}

function drawAnew(html = PAGE): void {
  document.body.innerHTML = html;
  listenTo(document);
}

const button = (place: number) => document.querySelectorAll('button')[place]!;

test('a button that was pressed before the script was there is pressed once it is', () => {
  button(1).click();
  listenTo(document);
  takeUpEarlyTouches();
  expect(pressed).toEqual(['Copy 1']);
});

test('where the page was drawn anew, the button in its place is pressed', () => {
  button(1).click();
  drawAnew();
  takeUpEarlyTouches();
  expect(pressed).toEqual(['Copy 1']);
});

test('a button that opens a part is found though it says something else by now', () => {
  button(2).click();
  drawAnew(PAGE.replace('$50,000', '$61,000 near Denver'));
  takeUpEarlyTouches();
  expect(pressed).toEqual(['Pay: $61,000 near Denver 2']);
});

test('what is drawn later is waited for, and pressed once', async () => {
  button(0).click();
  document.body.innerHTML = '<p>Loading</p>';
  takeUpEarlyTouches();
  drawAnew();
  await expect.poll(() => pressed).toEqual(['Copy 0']);
  document.body.append(document.createElement('p'));
  await new Promise((resolve) => setTimeout(resolve));
  expect(pressed).toEqual(['Copy 0']);
});

test('the focus stays on a link though the page was drawn anew', () => {
  document.querySelector('a')!.focus();
  drawAnew();
  takeUpEarlyTouches();
  expect(document.activeElement).toBe(document.querySelector('a'));
});

test('a reader who has gone on keeps the focus where it is', () => {
  document.querySelector('a')!.focus();
  drawAnew();
  button(0).focus();
  takeUpEarlyTouches();
  expect(document.activeElement).toBe(button(0));
});

test('what is pressed while the script is there is not pressed again', () => {
  takeUpEarlyTouches();
  listenTo(document);
  button(0).click();
  takeUpEarlyTouches();
  expect(pressed).toEqual(['Copy 0']);
});
