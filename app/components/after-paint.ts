const waiting = new Set<() => void>();

/**
 * Does it once the next frame is on the screen: what somebody waits for comes first. In the order in which it was asked for,
 * and at once where the page is left or out of sight, which draws no frame.
 */
export function afterPaint(run: () => void): void {
  if (document.visibilityState === "hidden") {
    run();
    return;
  }
  const runOnce = () => {
    if (waiting.delete(runOnce)) run();
  };
  waiting.add(runOnce);
  requestAnimationFrame(() => setTimeout(runOnce));
  document.addEventListener("visibilitychange", runAll, { once: true });
  addEventListener("pagehide", runAll, { once: true });
}

function runAll(): void {
  for (const run of [...waiting]) run();
}
