const storageName = "noonday-one-switch";
/** In milliseconds: for how long each choice is marked, at each speed. */
const speedsMs = [3600, 2200, 1300];
/** What somebody can be typing into: there, Space is a space. */
const typing = "textarea, input:not([type=radio], [type=checkbox])";

/**
 * Scanning by one switch: what can be chosen is marked in turn, and Space alone chooses it. It is offered on the page, remembered for
 * the visit, and its speed and its end are among what is marked. A mat's card is chosen first, then its place.
 */
export function scanByOneSwitch(): void {
  const panel = document.querySelector<HTMLElement>("[data-one-switch]");
  const [toggle, speed] = panel?.querySelectorAll("button") ?? [];
  if (!panel || !toggle || !speed) return;
  let chosen = Number(sessionStorage.getItem(storageName) ?? "0");
  let group: HTMLElement | null = null;
  let place = -1;
  let timer: ReturnType<typeof setInterval> | undefined;
  panel.hidden = false;
  show();

  toggle.addEventListener("click", () => choose(chosen === 0 ? 1 : 0));
  speed.addEventListener("click", () => choose((chosen % speedsMs.length) + 1));
  for (const event of ["keydown", "keyup"] as const) document.addEventListener(event, handleSpace, true);
  addEventListener("pageshow", show);

  function choose(next: number): void {
    chosen = next;
    sessionStorage.setItem(storageName, String(next));
    show();
  }

  function show(): void {
    panel?.toggleAttribute("data-on", chosen > 0);
    const words = toggle?.querySelectorAll("span");
    words?.forEach((one, index) => {
      one.hidden = index !== Math.min(chosen, 1);
    });
    const number = speed?.querySelector("b");
    if (number) number.textContent = String(chosen);
    if (chosen === 0) mark(null);
    restart();
  }

  function restart(): void {
    clearInterval(timer);
    timer = chosen > 0 ? setInterval(move, speedsMs[chosen - 1]) : undefined;
  }

  function stops(): HTMLElement[] {
    const all = (group ?? document).querySelectorAll<HTMLElement>(group ? "input" : "[data-scan]");
    return [...all].filter((one) => one.getClientRects().length > 0);
  }

  function move(): void {
    if (document.activeElement?.matches(typing)) {
      mark(null);
      return;
    }
    place += 1;
    const all = stops();
    if (group && place >= all.length) leaveGroup();
    else mark(all[place % all.length] ?? null);
    if (place >= all.length) place = 0;
  }

  /** Nothing in it was chosen, or something was: on with what comes after it. */
  function leaveGroup(): void {
    const card = group;
    group = null;
    place = card ? stops().indexOf(card) : place;
    move();
  }

  function mark(stop: HTMLElement | null): void {
    document.querySelector("[data-scanned]")?.removeAttribute("data-scanned");
    const shown = stop?.closest("label") ?? stop;
    shown?.setAttribute("data-scanned", "");
    shown?.scrollIntoView({ block: "center" });
    stop?.focus({ preventScroll: true });
  }

  function handleSpace(event: KeyboardEvent): void {
    if (chosen === 0 || event.key !== " " || (event.target as Element).matches(typing)) return;
    event.preventDefault();
    if (event.type !== "keydown" || event.repeat) return;
    const marked = document.querySelector<HTMLElement>("[data-scanned]");
    if (!marked) {
      move();
    } else if (marked.dataset.scan === "group") {
      group = marked;
      place = -1;
      move();
    } else {
      marked.click();
      if (group) leaveGroup();
    }
    restart();
  }
}
