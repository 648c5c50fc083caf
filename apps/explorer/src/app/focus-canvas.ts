/** Moves the focus to the canvas, also when its screen is only just being shown. */

const TRIES = 20;

/** Focuses the drawing, or the list where there is none. */
export function focusCanvas(tries = TRIES) {
  const target =
    document.querySelector<HTMLElement>('[role="application"]') ??
    document.querySelector<HTMLElement>('[role="listbox"][data-view-list]');
  if (target) target.focus({ preventScroll: true });
  else if (tries > 0) requestAnimationFrame(() => focusCanvas(tries - 1));
}
