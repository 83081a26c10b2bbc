import { expect } from 'vitest';

/** The few questions that component tests ask of an element, in words. */
interface ElementMatchers {
  toBeInTheDocument: () => void;
  /** A string must be part of the text with its white space collapsed. */
  toHaveTextContent: (text: string | RegExp) => void;
  toHaveAttribute: (name: string, value: string) => void;
  toHaveValue: (value: string) => void;
  toHaveFocus: () => void;
  toBeChecked: () => void;
}

declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: it must be declared just as vitest declares it
  interface Matchers<T = any> extends ElementMatchers {}
}

const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

const answer = (pass: boolean, what: string) => ({
  pass,
  message: () => `expected: ${pass ? 'not ' : ''}${what}`,
});

expect.extend({
  toBeInTheDocument: (element: Element | null) =>
    answer(element?.isConnected ?? false, 'an element in the document'),
  toHaveTextContent: (element: Element, text: string | RegExp) => {
    const content = textOf(element);
    const pass = typeof text === 'string' ? content.includes(text) : text.test(content);
    return answer(pass, `${text} in the text “${content}”`);
  },
  toHaveAttribute: (element: Element, name: string, value: string) =>
    answer(element.getAttribute(name) === value, `${name}="${value}", found "${element.getAttribute(name)}"`),
  toHaveValue: (element: HTMLInputElement, value: string) =>
    answer(element.value === value, `the value "${value}", found "${element.value}"`),
  toHaveFocus: (element: Element) =>
    answer(
      element === element.ownerDocument.activeElement,
      `focus on “${textOf(element)}”, found on “${textOf(element.ownerDocument.activeElement ?? element)}”`,
    ),
  toBeChecked: (element: HTMLInputElement) => answer(element.checked, 'a checked control'),
});
