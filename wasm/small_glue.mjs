// What the module needs of JavaScript, and no more: Emscripten's glue for embind with classes, overloads, wide strings
// and floats is ten times as heavy. bindings.cpp keeps to what is offered here: free functions over bool, int,
// unsigned and std::string, and views of bytes as the only `val`, handed straight to the caller.
//
// The names are Emscripten's own, without its leading underscore; scripts/lib/small-glue.mjs puts in their place the
// letters that the built module has for them, and sees that this file has all that it asks for.

/** What the module calls. `core` is what JavaScript sees of it, filled as its functions register themselves. */
export function imports(core, instance) {
  const types = [];
  const wasm = () => instance().exports;
  const bytes = (at, size) => new Uint8Array(wasm().memory.buffer, at, size);
  const words = (at, count) => new Uint32Array(wasm().memory.buffer, at, count);
  let all = new Uint32Array(0); // of the memory: it is empty once the memory has grown
  const word = (at) => {
    if (all.length === 0) all = new Uint32Array(wasm().memory.buffer);
    return all[at >>> 2];
  };
  const textAt = (at) => String.fromCharCode(...bytes(at, bytes(at).indexOf(0)));
  const nothing = () => {};
  // A view crosses as a handle to a `val`; no two are ever under way, so one place is enough.
  let view;

  return {
    _embind_register_void(type, name) {
      types[type] = { from: nothing };
    },
    _embind_register_bool(type, name, size, yes, no) {
      types[type] = { from: Boolean };
    },
    _embind_register_integer(type, name, size, least, most) {
      types[type] = { from: (value) => (least === 0 ? (value & most) >>> 0 : value) };
    },
    // In memory: the length, then UTF-8. Whoever is handed one lets it go; embind's functions copy what they are given.
    _embind_register_std_string(type, name) {
      types[type] = {
        from(at) {
          const text = new TextDecoder().decode(bytes(at + 4, words(at, 1)[0]));
          wasm().free(at);
          return text;
        },
        to(text) {
          if (typeof text !== "string") throw new TypeError("A text is wanted.");
          const utf8 = new TextEncoder().encode(text);
          const at = wasm().malloc(4 + utf8.length);
          words(at, 1)[0] = utf8.length;
          bytes(at + 4, utf8.length).set(utf8);
          return at;
        },
        done: (at) => wasm().free(at),
      };
    },
    _embind_register_emval(type, name) {
      types[type] = { from: () => view };
    },
    _embind_register_memory_view(type, kind, name) {
      const unsignedBytes = 1;
      if (kind === unsignedBytes) types[type] = { read: (at) => bytes(word(at + 4), word(at)) };
    },
    _embind_register_bigint: (type, name, size, least, most) => {},
    _embind_register_float: (type, name, size) => {},
    _embind_register_std_wstring: (type, size, name) => {},
    _embind_register_function(name, count, typesAt, signature, invoker, target) {
      const [result, ...parameters] = words(typesAt, count).slice();
      const call = wasm().__indirect_function_table.get(invoker);
      // Types may be registered after the functions that name them: they are looked up when one is called.
      core[textAt(name)] = (...given) => {
        if (!parameters.some((type) => types[type].to)) return types[result].from(call(target, ...given));
        const wired = parameters.map((type, i) => types[type].to?.(given[i]) ?? given[i]);
        const answer = call(target, ...wired);
        parameters.forEach((type, i) => types[type].done?.(wired[i]));
        return types[result].from(answer);
      };
    },
    _emval_take_value(type, at) {
      view = types[type].read(at);
      return 1;
    },
    _emval_incref: (handle) => {},
    _emval_decref: (handle) => {},
    abort() {
      throw new Error("The module has stopped.");
    },
    // A fifth more than is asked for, so that memory does not grow page by page; where there is not as much, just that.
    emscripten_resize_heap(size) {
      const memory = wasm().memory;
      const missing = (size >>> 0) - memory.buffer.byteLength;
      for (const more of [missing / 5, 0]) {
        try {
          memory.grow(Math.ceil((missing + more) / 65536));
          return 1;
        } catch {}
      }
      return 0;
    },
  };
}

/** Starts the module; its bytes are always handed over. */
export default async function start({ wasmBinary }) {
  const core = {};
  let instance;
  ({ instance } = await WebAssembly.instantiate(wasmBinary, { env: imports(core, () => instance) }));
  instance.exports.__wasm_call_ctors();
  return core;
}
