let isHydrating = typeof document !== "undefined";

/** Whether script is taking over the page that the server sent: from its arrival until all of the page is its own. */
export function hydrationStarted(): boolean {
  return isHydrating;
}

export function isPageHydrated(): void {
  isHydrating = false;
}
