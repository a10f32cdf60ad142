let isTakingOver = typeof document !== "undefined";

/** Whether script is taking over the page that the server sent: from its arrival until all of the page is its own. */
export function takingOver(): boolean {
  return isTakingOver;
}

export function pageIsTakenOver(): void {
  isTakingOver = false;
}
