const fields = "input, textarea, select, [contenteditable]";

/** How often somebody pressed, typed or went into a field on this page. */
let uses = 0;
let usesWhenSent = 0;

/**
 * Follows whether somebody uses the page. Called as soon as script runs: whoever is in a field by then has used it already, and a
 * form that is sent asks for an answer anew.
 */
export function watchUse(): void {
  const note = ({ isTrusted }: Event) => {
    if (isTrusted) uses += 1;
  };
  if (document.activeElement?.matches("body, :target") === false) uses += 1;
  for (const type of ["keydown", "pointerdown", "input"]) addEventListener(type, note, true);
  addEventListener(
    "focusin",
    (event) => {
      if (event.target instanceof Element && event.target.matches(fields)) note(event);
    },
    true,
  );
  addEventListener(
    "submit",
    () => {
      usesWhenSent = uses;
    },
    true,
  );
}

/**
 * Gives the focus to what has appeared, unless somebody has used the page since it came or its form was sent: what they type
 * next would go where they do not look.
 */
export function takeFocus(target: HTMLElement | null | undefined): void {
  if (uses === usesWhenSent) target?.focus();
}

/** Asked once what was waited for is there: whether somebody has used the page meanwhile. */
export function startWaiting(): () => boolean {
  const before = uses;
  return () => uses !== before;
}
