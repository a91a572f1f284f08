// Loaded before Bevaka: a message of the parent, in milliseconds, sets its wall clock by so much.
let by = 0;

globalThis.Date = new Proxy(Date, {
  apply: (real) => new real(real.now() + by).toString(),
  construct(real, given, itself) {
    /** @type {object} */
    const made = Reflect.construct(real, given.length === 0 ? [real.now() + by] : given, itself);
    return made;
  },
  get: (real, name) => (name === 'now' ? () => real.now() + by : Reflect.get(real, name)),
});

process.on('message', (ms) => {
  by = Number(ms);
  process.send?.('set');
});
// The parent's line must not keep Bevaka from ending.
process.channel?.unref();
