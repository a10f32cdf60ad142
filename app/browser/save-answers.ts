import { announceState, markBusy, wait } from "./form-state.ts";
import { pageWords } from "./page-words.ts";
import { addValue, backOnline } from "./send-forms.ts";

const afterTyping = 900;
const quiet = 1200;
const patience = 15_000;
const tries = [2000, 4000, 8000, 15_000];
/** The most that a browser sends for a page that is being left. */
const mostWhenLeaving = 60_000;

/** By what the server says, the page's words for it. */
const notSavedWords: Partial<Record<string, string>> = {
  "said-elsewhere": "elsewhere",
  "too-long": "tooLongToSave",
};

type Answer = { kind: string; to?: string };

/** Saves what is typed on a step shortly after it is typed, and on the way to the next page. */
export function saveAnswers(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-saving]")) keepSaving(form);
}

function keepSaving(form: HTMLFormElement): void {
  const address = form.dataset.saving ?? "";
  const place = form.querySelector<HTMLElement>("[data-saving-state]");
  let typed = 0;
  let saved = 0;
  let saving = false;
  let leaving = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  form.addEventListener("input", () => {
    typed += 1;
    say("");
    clearTimeout(timer);
    timer = setTimeout(() => void save(), afterTyping);
  });

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (leaving) return;
    leaving = true;
    clearTimeout(timer);
    markBusy(form, true);
    void goOn(event.submitter instanceof HTMLButtonElement ? event.submitter : null);
  });

  addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    leaving = false;
    markBusy(form, false);
    announceState(form, "");
  });

  // Closing the page or turning to another app before the pause is over loses nothing.
  addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "hidden" || typed === saved || leaving) return;
    const body = bodyOf();
    if (body.toString().length < mostWhenLeaving) void send(body, { keepalive: true }).catch(() => undefined);
  });

  async function save(): Promise<void> {
    if (saving || leaving) return;
    saving = true;
    for (let failed = 0; typed !== saved && !leaving; ) {
      const upTo = typed;
      const answer = await send(bodyOf()).catch(() => null);
      if (leaving) break;
      if (answer === null) {
        say("notSaved", "waiting");
        await Promise.race([wait(tries[Math.min(failed, tries.length - 1)] ?? 0), backOnline()]);
        failed += 1;
        continue;
      }
      failed = 0;
      saved = upTo;
      if (answer.kind === "saved") {
        if (typed === saved) say("saved", "saved");
      } else {
        say(notSavedWords[answer.kind] ?? "notKept", "waiting");
        break;
      }
    }
    saving = false;
  }

  async function goOn(button: HTMLButtonElement | null): Promise<void> {
    const slow = setTimeout(() => announceState(form, "slow"), quiet);
    for (let failed = 0; ; failed += 1) {
      const body = bodyOf();
      body.set("ready", "yes");
      if (button && button.name !== "") body.set(button.name, button.value);
      const answer = await send(body).catch(() => null);
      if (answer !== null) {
        clearTimeout(slow);
        if (answer.kind === "saved" && answer.to !== undefined) {
          location.assign(answer.to);
        } else {
          // The page itself says what is to be put right.
          if (button && button.name !== "") addValue(form, button);
          form.submit();
        }
        return;
      }
      clearTimeout(slow);
      announceState(form, "unreachable");
      await Promise.race([wait(tries[Math.min(failed, tries.length - 1)] ?? 0), backOnline(), pressed(form)]);
    }
  }

  function bodyOf(): URLSearchParams {
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === "string") body.append(name, value);
    return body;
  }

  async function send(body: URLSearchParams, more: RequestInit = {}): Promise<Answer> {
    const stop = new AbortController();
    const timeout = setTimeout(() => stop.abort(), patience);
    try {
      const answer = await fetch(address, {
        method: "POST",
        body,
        headers: { Accept: "application/json" },
        signal: stop.signal,
        ...more,
      });
      if (answer.status >= 500 || answer.status === 429) throw new Error("the server failed");
      const isJson = answer.headers.get("Content-Type")?.includes("json");
      return isJson ? ((await answer.json()) as Answer) : { kind: "page" };
    } finally {
      clearTimeout(timeout);
    }
  }

  function say(name: string, kind = ""): void {
    if (!place) return;
    place.dataset.kind = kind;
    place.textContent = name === "" ? "" : pageWords(name);
    // That something is wrong is told to screen readers; that all is well would only interrupt.
    if (kind === "waiting" && !leaving) announceState(form, name);
    else if (!leaving) announceState(form, "");
  }
}

/** A press on a form's button, by somebody who does not want to wait for the next try. */
function pressed(form: HTMLFormElement): Promise<void> {
  return new Promise((resolve) => form.addEventListener("submit", () => resolve(), { once: true }));
}
