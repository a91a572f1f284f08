/** Puts the machine's calendar on one day, whenever the scenarios are run. */
export function beginAt(moment) {
  const Real = globalThis.Date;
  const { now } = Real;
  const ahead = Date.parse(moment) - now();
  Real.now = () => now() + ahead;
  globalThis.Date = new Proxy(Real, {
    construct: (target, args, made) =>
      Reflect.construct(target, args.length === 0 ? [Real.now()] : args, made),
    apply: () => new Real(Real.now()).toString(),
  });
  Real.prototype.constructor = globalThis.Date;
}
