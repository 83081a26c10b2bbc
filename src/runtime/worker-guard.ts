/** What reaches out, keeps data, or makes code of text, and no worker of ours needs. */
const NEEDLESS = [
  'eval',
  'importScripts',
  'WebAssembly',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'BroadcastChannel',
  'RTCPeerConnection',
  'RTCDataChannel',
  'Worker',
  'SharedWorker',
  'FontFace',
  'Notification',
  'indexedDB',
];

/** The part of a global object that is guarded. */
export interface Guarded {
  location: { href: string };
  fetch: typeof fetch;
  setTimeout: (work: unknown, ...rest: unknown[]) => unknown;
  setInterval: (work: unknown, ...rest: unknown[]) => unknown;
  Cache?: { prototype: object };
}

/** A file of our data, below the folder that is named after its version. */
const DATA = /\/data\/\w+\/(?:[\w-]+\/)*[\w.-]+\.txt$/;

/**
 * Whether a worker may ask for that: a file of our own data, by nothing but its address.
 * @param worker the worker's own address.
 */
export function isOwnData(asked: unknown, how: RequestInit | undefined, worker: string): boolean {
  if (typeof asked !== 'string' && !(asked instanceof URL)) return false;
  const { href, pathname, search } = new URL(asked, worker);
  const { method = 'GET', body, headers } = how ?? {};
  const plain = method === 'GET' && body == null && headers === undefined;
  return plain && href.startsWith(`${new URL(worker).origin}/`) && search === '' && DATA.test(pathname);
}

/**
 * Takes from a worker what it does not need: a policy in the page's HTML does not reach it. What a library brings that should
 * not be there then runs no text as code, and reaches nobody. Only headers of the host forbid one thing more, modules from
 * elsewhere.
 */
export function guardWorker(self: Guarded): void {
  for (const name of NEEDLESS) remove(self, name);
  refuseText(self);
  const { fetch, setTimeout, setInterval, location } = self;
  replace(self, 'fetch', async (asked: string | URL, how?: RequestInit) => {
    if (!isOwnData(asked, how, location.href))
      throw new TypeError(`The worker refuses to ask for ${String(asked)}.`);
    return fetch.call(self, asked, how);
  });
  for (const [name, timer] of Object.entries({ setTimeout, setInterval }))
    replace(self, name, (work: unknown, ...rest: unknown[]) => {
      if (typeof work !== 'function') refuseCode();
      return timer.call(self, work, ...rest);
    });
  // These fetch by themselves.
  if (self.Cache) for (const name of ['add', 'addAll']) remove(self.Cache.prototype, name);
}

/** Each kind of function has a maker, which any function of its kind leads to. */
function refuseText(self: object): void {
  const kinds = [() => {}, async () => {}, function* () {}, async function* () {}];
  for (const kind of kinds) {
    const prototype: object = Object.getPrototypeOf(kind);
    const maker = makerOf(prototype);
    Object.defineProperty(prototype, 'constructor', { value: maker, writable: false, configurable: false });
    if (prototype === Function.prototype) replace(self, 'Function', maker);
  }
}

/** A maker that refuses, and still says what is of its kind: libraries ask for "instanceof Function". */
function makerOf(prototype: object): object {
  function made() {}
  made.prototype = prototype;
  return new Proxy(made, { apply: refuseCode, construct: refuseCode });
}

function refuseCode(): never {
  throw new TypeError('The worker refuses to run text as code.');
}

function replace(self: object, name: string, value: unknown): void {
  remove(self, name);
  Object.defineProperty(self, name, { value, writable: false, configurable: false });
}

/** A global object has its parts from a whole line of others. */
function remove(self: object, name: string): void {
  for (let each: object | null = self; each; each = Object.getPrototypeOf(each))
    Reflect.deleteProperty(each, name);
}
