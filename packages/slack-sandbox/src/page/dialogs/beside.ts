const GAP = 4;
const EDGE = 8;

/** Lays a menu under its button, above it where there is no room, and never outside the window. */
export function besideTrigger(menu: HTMLElement, trigger: HTMLElement): void {
  const at = trigger.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = menu;
  const fitsBelow = at.bottom + GAP + height <= innerHeight - EDGE;
  const top = fitsBelow ? at.bottom + GAP : at.top - GAP - height;
  const isOnTheRight = at.left + at.width / 2 > innerWidth / 2;
  const left = isOnTheRight ? at.right - width : at.left;
  menu.style.top = `${within(top, innerHeight - height)}px`;
  menu.style.left = `${within(left, innerWidth - width)}px`;
}

function within(wanted: number, most: number): number {
  return Math.max(EDGE, Math.min(wanted, most - EDGE));
}
