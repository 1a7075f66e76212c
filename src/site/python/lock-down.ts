// Takes from a worker every name that Python does not need.

/** Globals that are no part of the language and stay: MicroPython keeps its state in them, and `random` its seed. */
const kept = `
  self globalThis crypto Module proxy_js_ref proxy_js_ref_next proxy_js_ref_map proxy_js_map proxy_js_existing
  pyProxyFinalizationRegistry
`;

/** What the language itself has, but for what makes code of text or gets memory. */
const language = `
  Object Array Map Set WeakMap WeakSet WeakRef FinalizationRegistry Proxy Reflect Promise Symbol Iterator JSON
  Math Date RegExp String Number BigInt Boolean Error AggregateError EvalError RangeError ReferenceError
  SyntaxError TypeError URIError ArrayBuffer DataView Int8Array Uint8Array Uint8ClampedArray Int16Array
  Uint16Array Int32Array Uint32Array Float32Array Float64Array BigInt64Array BigUint64Array Infinity NaN undefined
  isFinite isNaN parseFloat parseInt
`;

const allowed = new Set<PropertyKey>(`${language} ${kept}`.trim().split(/\s+/));

/** The four kinds of function, each of which makes functions of text. */
const kinds = [() => {}, async () => {}, function* () {}, async function* () {}];

function takeAway(owner: object, name: PropertyKey) {
  try {
    if (Reflect.deleteProperty(owner, name)) return;
    Object.defineProperty(owner, name, { value: undefined });
  } catch {
    // It may neither go nor change, as two numbers in Chromium: the page's policy still binds it.
  }
}

/** The objects whose names are global in **scope**, from itself up to what every object has. */
function* owners(scope: object) {
  for (let each = scope; each && each !== Object.prototype; each = Object.getPrototypeOf(each)) yield each;
}

/**
 * Takes every name away from a worker but those that Python needs: no fetch, no storage, no code from text is left for
 * whoever got through to JavaScript. The page's policy, which a blob worker inherits, stands behind it. What the caller
 * still needs it must hold already.
 */
export function lockDown(scope: object) {
  for (const kind of kinds) {
    Object.defineProperty(Object.getPrototypeOf(kind), 'constructor', { value: undefined, writable: false });
  }
  for (const owner of owners(scope)) {
    for (const name of Reflect.ownKeys(owner)) if (!allowed.has(name)) takeAway(owner, name);
  }
}
