// Python programs that try to get out of a notebook cell.

/** What an attack prints when it has reached what it was after. Cut in two, so that no message that quotes the code has it. */
export const through = 'GOT THROUGH';

/** Python that tries to get out of its cell: to the network, to storage, to the page, to JavaScript. */
export interface Attack {
  readonly name: string;
  /** The program; **at** is a server that listens and that nobody may reach: "127.0.0.1:4000". */
  readonly code: (at: string) => string;
}

/** Every road to the worker's own global object that we know of; each that leads somewhere is walked. */
const roads = `
def free():
    # The import that was there before anybody put another in its place.
    for value in list(getattr(__import__, "__globals__", {}).values()) + [__import__]:
        try:
            if value("sys").__name__ == "sys": return value
        except BaseException: pass
    raise ImportError
kept = []
def forge(reference):
    # A JavaScript object made in Python's own memory, of the number under which MicroPython would hold it.
    uctypes, jsffi, struct = free()("uctypes"), free()("jsffi"), free()("struct")
    kind = jsffi.JsProxy if hasattr(jsffi, "JsProxy") else type(jsffi)
    fake = bytearray(struct.pack("<iii", id(kind), reference, 0))
    kept.append(fake)
    box = [None]
    items = struct.unpack("<iiii", bytes(uctypes.bytearray_at(id(box), 16)))[3]
    uctypes.bytearray_at(items, 4)[:] = struct.pack("<i", uctypes.addressof(fake))
    return box[0]
def roads():
    def imported():
        import js
        return js
    def of_asyncio():
        return free()("asyncio.core").core.js
    def of_the_hook():
        return [value for value in __import__.__globals__.values() if "JsProxy" in str(type(value))][0]
    def imported_again():
        loaded = free()("sys").modules
        for name in ("js", "jsffi"): loaded.pop(name, None)
        return free()("js")
    for road in (imported, of_asyncio, of_the_hook, imported_again, lambda: forge(0)):
        try: yield road()
        except BaseException: pass
`;

const won = `print("GOT" + " " + "THROUGH")`;
const indented = (code: string, by: string) => code.replaceAll(/^/gm, by);

/** What is tried with the global object: **name** is what has to be there, **use** what is done with it. */
const uses: readonly (readonly [name: string, use: string])[] = [
  ['fetch', 'js.fetch("http://AT/fetch")'],
  ['XMLHttpRequest', 'request = js.XMLHttpRequest.new()\nrequest.open("GET", "http://AT/xhr", False)\nrequest.send()'],
  ['WebSocket', 'js.WebSocket.new("ws://AT/socket")'],
  ['WebSocketStream', 'js.WebSocketStream.new("ws://AT/stream")'],
  ['WebTransport', 'js.WebTransport.new("https://AT/transport")'],
  ['EventSource', 'js.EventSource.new("http://AT/events")'],
  ['importScripts', 'js.importScripts("http://AT/script.js")'],
  ['Worker', 'js.Worker.new("http://AT/worker.js")'],
  ['indexedDB', 'js.indexedDB.open("attack")'],
  ['caches', 'js.caches.open("attack")'],
  ['BroadcastChannel', 'js.BroadcastChannel.new("attack").postMessage("hello")'],
  ['postMessage', 'js.postMessage("forged")'],
  ['close', 'js.close'],
  ['addEventListener', 'js.addEventListener("message", print)'],
  ['document', 'js.document.body'],
  ['window', 'js.window.location'],
  ['localStorage', 'js.localStorage.setItem("attack", "1")'],
  ['navigator', 'js.navigator.storage'],
  ['location', 'js.location.href'],
  ['eval', 'js.eval("1 + 1")'],
  ['Function', 'js.Function.new("return 1")'],
  ['setTimeout', 'js.setTimeout("1", 0)'],
  ['WebAssembly', 'js.WebAssembly.Memory'],
  ['crypto', 'js.crypto.subtle'],
];

/** Ways to a constructor of code from an object that has to be there, and to what runs the code. */
const chains = [
  'js.Object.constructor',
  'js.Object.prototype.constructor.constructor',
  'js.Array.prototype.map.constructor',
  'js.Object.prototype.toString.constructor',
  'js.Reflect.get(js.Object, "constructor")',
  'js.Object.getPrototypeOf(js.Object).constructor',
  'js.Object.getOwnPropertyDescriptor(js.Object.getPrototypeOf(js.Object), "constructor").value',
  'js.__proto__.constructor.constructor',
];

const withGlobal = (name: string, body: string): Attack => ({
  name,
  code: (at) =>
    `${roads}\nfor js in roads():\n    try:\n${indented(body.replaceAll('AT', at), '        ')}\n        ${won}\n    except BaseException: pass\n`,
});

const alone = (name: string, body: string): Attack => ({ name, code: (at) => body.replaceAll('AT', at) });

/** What is tried in every engine, and in the site's own tests. Each is a run of its own: what throws in JavaScript ends it. */
export const attacks: readonly Attack[] = [
  // Whether it is there is asked first: what throws in JavaScript ends the program, and no other road would be tried.
  ...uses.map(([name, use]) => withGlobal(`js.${name}`, `getattr(js, "${name}")\n${use}`)),
  ...chains.map((chain) => withGlobal(`${chain}`, `made = ${chain}("return 7")\nassert made() == 7`)),
  // The numbers of what else JavaScript has lent to Python; one that is free ends the program, so each has its own.
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((reference) =>
    alone(
      `JavaScript’s object ${reference}, forged`,
      `${roads}\njs = forge(${reference})\nfor name in ("fetch", "eval", "postMessage", "globalThis", "Module"):\n    if hasattr(js, name): ${won}\nif js.constructor.constructor("return 7")() == 7: ${won}`,
    ),
  ),
  alone(
    'create_proxy, to_js',
    `${roads}\nloaded = free()("sys").modules\nloaded.pop("jsffi", None)\njsffi = free()("jsffi")\nfor made in (jsffi.create_proxy(print), jsffi.to_js([1, 2]), jsffi.to_js({"a": 1})):\n    code = made.constructor.constructor("return 7")\n    if code() == 7: ${won}`,
  ),
  ...['mip', 'socket', 'ssl', 'network', 'urllib.request', 'pyscript'].map((name) =>
    alone(`import ${name}`, `${roads}\nmade = free()("${name}")\n${won}`),
  ),
  alone('import of an address', `${roads}\nfree()("sys").path.insert(0, "http://AT/")\nfree()("remote")\n${won}`),
  alone('open of an address', `${roads}\nfree()("io").open("http://AT/open").read()\n${won}`),
  alone('open of the machine’s files', `${roads}\nfree()("io").open("/etc/passwd").read()\n${won}`),
  alone(
    'what the object model leads to',
    `def walk(value, depth, seen):
    if id(value) in seen or depth > 4: return
    seen.add(id(value))
    if "JsProxy" in str(type(value)) or "jsobj" in str(type(value)):
        if any(hasattr(value, name) for name in ("fetch", "eval", "postMessage", "XMLHttpRequest")): ${won}
    for name in dir(value):
        try: walk(getattr(value, name), depth + 1, seen)
        except Exception: pass
    if isinstance(value, dict):
        for each in list(value.values()): walk(each, depth + 1, seen)
seen = set()
for start in (globals(), object, type, print, table, __import__): walk(start, 0, seen)
walk(getattr(__import__, "__globals__", {}), 0, seen)`,
  ),
  alone('__subclasses__ of object', `made = object.__subclasses__()\n${won}`),
];
