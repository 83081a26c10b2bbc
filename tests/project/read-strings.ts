import { parseSync } from 'vite';

/** A text of the interface: the line that it starts on, and how it reads. */
export interface ReadString {
  line: number;
  text: string;
}

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

/** How sure it is that people read what stands in a place: surely, perhaps, or never. */
type Reading = 'surely' | 'perhaps' | 'never';

/** Props whose text people see or hear, whatever it looks like. */
const READ_PROPS =
  /^(aria-(label|description|roledescription|valuetext|placeholder)|title|label|placeholder|alt|summary|all|fewer|words|hint|heading|note|legend|caption|aside|copied|notCopied)$/;

/** Props whose text is for the browser or for our own code. */
const OTHER_PROPS =
  /^(\w*[cC]lass(Name)?|id|type|role|href|src|rel|key|style|d|viewBox|points|transform|htmlFor|tone|kind|inputMode|autoComplete|autoCapitalize|autoCorrect|enterKeyHint|target|name|lang|scope|data-.*|aria-.*)$/;

/** Calls whose texts a program reads, or those who mend it. */
const CODE_CALLS =
  /^(querySelector(All)?|matchMedia|matches|closest|(add|remove)EventListener|([gs]et|remove|has)Attribute|createElement|\w*Error|URL|RegExp|(get|set|remove)Item|(starts|ends)With|includes|split|has|get|set|report|matching|list|text|record)$/;

/** Places for programs: what is imported, thrown, tested, a type, or the name of a property. */
const CODE_PLACES: Readonly<Record<string, readonly string[]>> = {
  ImportDeclaration: ['source'],
  ImportExpression: ['source'],
  ExportNamedDeclaration: ['source'],
  ThrowStatement: ['argument'],
  SwitchCase: ['test'],
  TSLiteralType: ['literal'],
  TSTemplateLiteralType: ['quasis'],
  Property: ['key'],
  PropertyDefinition: ['key'],
  MemberExpression: ['property'],
};

/**
 * The texts in a source file that people read: between tags, in props that are read, and any other that looks like words,
 * save where only a program reads it. A single word in small letters counts only where it is surely read: elsewhere it is a key.
 */
export function readStrings(path: string, source: string): ReadString[] {
  const found: ReadString[] = [];
  walk(parseSync(path, source).program as unknown as Node, 'perhaps', (node, reading) => {
    const text = textOf(node);
    if (text === undefined) return;
    const counts = reading === 'surely' ? /\p{L}/u.test(text) : looksLikeWords(text);
    if (!counts) return;
    const first = node.start + Math.max(0, source.slice(node.start, node.end).search(/\S/));
    found.push({ line: source.slice(0, first).split('\n').length, text: text.trim().replace(/\s+/g, ' ') });
  });
  return found;
}

/** What a node says, with "…" for what is put in; undefined for what says nothing. */
function textOf(node: Node): string | undefined {
  if (node.type === 'JSXText' || (node.type === 'Literal' && typeof node.value === 'string'))
    return node.value as string;
  if (node.type !== 'TemplateLiteral') return undefined;
  return (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join('…');
}

/** Two words or more, or a beginning like that of a sentence; a query of the style sheet or a list of classes is neither. */
function looksLikeWords(text: string): boolean {
  if (/^\(|^[a-z-]+( [a-z-]+)*:|[{}<>]/.test(text)) return false;
  return /\p{L}[,.:;]?\s+…?\p{L}|\p{L}\s…|…\s\p{L}/u.test(text) || /^\p{Lu}\p{Ll}+\b/u.test(text);
}

function walk(node: Node, reading: Reading, visit: (node: Node, reading: Reading) => void): void {
  visit(node, node.type === 'JSXText' ? 'surely' : reading);
  for (const [key, child] of Object.entries(node)) {
    for (const each of Array.isArray(child) ? child : [child]) {
      if (!each || typeof (each as Node).type !== 'string') continue;
      const next = readingOf(node, key, each as Node, reading);
      if (next !== 'never') walk(each as Node, next, visit);
    }
  }
}

function readingOf(parent: Node, key: string, child: Node, reading: Reading): Reading {
  if (CODE_PLACES[parent.type]?.includes(key)) return 'never';
  switch (parent.type) {
    case 'Property':
      return OTHER_PROPS.test(nameOf(parent.key)) ? 'never' : 'perhaps';
    case 'BinaryExpression':
      return parent.operator === '+' ? reading : 'never';
    case 'JSXAttribute':
      return READ_PROPS.test(nameOf(parent.name))
        ? 'surely'
        : OTHER_PROPS.test(nameOf(parent.name))
          ? 'never'
          : 'perhaps';
    case 'JSXElement':
    case 'JSXFragment':
      return key === 'children' && child.type === 'JSXExpressionContainer' ? 'surely' : 'perhaps';
    case 'NewExpression':
    case 'CallExpression':
      return key === 'arguments' && isForCode(parent.callee as Node) ? 'never' : 'perhaps';
    case 'ConditionalExpression':
      return key === 'test' ? 'perhaps' : reading;
    case 'LogicalExpression':
      return key === 'left' && parent.operator === '&&' ? 'perhaps' : reading;
    case 'JSXExpressionContainer':
      return reading;
    default:
      return 'perhaps';
  }
}

function nameOf(node: unknown): string {
  const { name, property } = node as { name?: unknown; property?: unknown };
  return typeof name === 'string' ? name : property ? nameOf(property) : '';
}

/** A call that puts texts before a program, or makes an error of ours. */
function isForCode(callee: Node): boolean {
  return callee.type === 'Super' || CODE_CALLS.test(nameOf(callee));
}
