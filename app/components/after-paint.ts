/** Does it once the next frame is on the screen: what somebody waits for comes first. In the order in which it was asked for. */
export function afterPaint(run: () => void): void {
  requestAnimationFrame(() => setTimeout(run));
}
