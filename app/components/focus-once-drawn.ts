const maxFrames = 60;
/** How many frames it has to hold the focus: a list whose row has gone gives it to another row a frame later. */
const heldFrames = 3;

/**
 * Gives the focus to what `find` finds once it is drawn, and again where it is taken from it by what closes at that moment;
 * never once somebody has pressed something since. Then, or once it has the focus for good, it is `over`.
 */
export function focusOnceDrawn(find: () => HTMLElement | null | undefined, over?: () => void): void {
  const pressed = new AbortController();
  if (over) pressed.signal.addEventListener("abort", over);
  for (const type of ["keydown", "pointerdown"] as const)
    addEventListener(type, () => pressed.abort(), { capture: true, once: true, signal: pressed.signal });
  let [frames, held] = [0, 0];
  const look = () => {
    if (pressed.signal.aborted) return;
    const target = find();
    held = target && document.activeElement === target ? held + 1 : 0;
    if (held === 0) target?.focus();
    frames += 1;
    if (held < heldFrames && frames < maxFrames) requestAnimationFrame(look);
    else pressed.abort();
  };
  requestAnimationFrame(look);
}
