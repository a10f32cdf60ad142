import { focusOnceDrawn } from "#app/components/focus-once-drawn.ts";

/**
 * A comment that was answered goes from the page. Whoever answered it is brought to the next one that waits there, else to what
 * `findOtherwise` finds; whoever has gone elsewhere meanwhile stays there.
 */
export function focusNextWaiting(answered: HTMLFormElement, findOtherwise: () => HTMLElement | null): void {
  const { activeElement } = document;
  if (activeElement !== document.body && !answered.contains(activeElement)) return;
  const forms = [...(answered.closest("details")?.querySelectorAll("form") ?? [])];
  const place = forms.indexOf(answered);
  const next = forms[place + 1] ?? forms[place - 1];
  focusOnceDrawn(() => (next?.isConnected ? next : findOtherwise()));
}
