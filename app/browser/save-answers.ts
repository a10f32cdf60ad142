import { announceState, markBusy, wait } from "./form-state.ts";
import { findScriptWords } from "./script-words.ts";
import { addValue, waitForOnline } from "./send-forms.ts";

const saveDelayMs = 900;
const slowNoticeMs = 1200;
const requestTimeoutMs = 15_000;
const retryDelaysMs = [2000, 4000, 8000, 15_000];
/** In bytes: browsers send no more with `keepalive` while a page closes (Fetch Standard, 64 KiB). */
const maxKeepaliveBytes = 60_000;

/** The page's words for each state that the server answers with. */
const notSavedWords: Partial<Record<string, string>> = {
  "said-elsewhere": "elsewhere",
  "too-long": "tooLongToSave",
};

type SaveResult = { kind: string; to?: string };

/** Saves what is typed on a step after a short pause in typing, and when the page is left. */
export function saveAnswers(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-saving]")) autosaveForm(form);
}

function autosaveForm(form: HTMLFormElement): void {
  const address = form.dataset.saving ?? "";
  const stateElement = form.querySelector<HTMLElement>("[data-saving-state]");
  let typedVersion = 0;
  let savedVersion = 0;
  let isSaving = false;
  let isLeaving = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  form.addEventListener("input", () => {
    typedVersion += 1;
    showState("");
    clearTimeout(timer);
    timer = setTimeout(() => void save(), saveDelayMs);
  });

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (isLeaving) return;
    isLeaving = true;
    clearTimeout(timer);
    markBusy(form, true);
    void submitForm(event.submitter instanceof HTMLButtonElement ? event.submitter : null);
  });

  addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    isLeaving = false;
    markBusy(form, false);
    announceState(form, "");
  });

  // A page can be closed, or another app opened, before the pause is over.
  addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "hidden" || typedVersion === savedVersion || isLeaving) return;
    const body = bodyOf();
    if (body.toString().length < maxKeepaliveBytes)
      void send(body, { keepalive: true }).catch(() => undefined);
  });

  async function save(): Promise<void> {
    if (isSaving || isLeaving) return;
    isSaving = true;
    for (let failed = 0; typedVersion !== savedVersion && !isLeaving; ) {
      const savedUpTo = typedVersion;
      const result = await send(bodyOf()).catch(() => null);
      if (isLeaving) break;
      if (result === null) {
        showState("notSaved", "waiting");
        await Promise.race([
          wait(retryDelaysMs[Math.min(failed, retryDelaysMs.length - 1)] ?? 0),
          waitForOnline(),
        ]);
        failed += 1;
        continue;
      }
      failed = 0;
      savedVersion = savedUpTo;
      if (result.kind === "saved") {
        if (typedVersion === savedVersion) showState("saved", "saved");
      } else {
        showState(notSavedWords[result.kind] ?? "notKept", "waiting");
        break;
      }
    }
    isSaving = false;
  }

  async function submitForm(button: HTMLButtonElement | null): Promise<void> {
    const slow = setTimeout(() => announceState(form, "slow"), slowNoticeMs);
    for (let failed = 0; ; failed += 1) {
      const body = bodyOf();
      body.set("ready", "yes");
      if (button && button.name !== "") body.set(button.name, button.value);
      const result = await send(body).catch(() => null);
      if (result !== null) {
        clearTimeout(slow);
        if (result.kind === "saved" && result.to !== undefined) {
          location.assign(result.to);
        } else {
          // The page itself shows the errors.
          if (button && button.name !== "") addValue(form, button);
          form.submit();
        }
        return;
      }
      clearTimeout(slow);
      announceState(form, "unreachable");
      await Promise.race([
        wait(retryDelaysMs[Math.min(failed, retryDelaysMs.length - 1)] ?? 0),
        waitForOnline(),
        waitForPress(form),
      ]);
    }
  }

  function bodyOf(): URLSearchParams {
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === "string") body.append(name, value);
    return body;
  }

  async function send(body: URLSearchParams, more: RequestInit = {}): Promise<SaveResult> {
    const stop = new AbortController();
    const timeout = setTimeout(() => stop.abort(), requestTimeoutMs);
    try {
      const response = await fetch(address, {
        method: "POST",
        body,
        headers: { Accept: "application/json" },
        signal: stop.signal,
        ...more,
      });
      if (response.status >= 500 || response.status === 429) throw new Error("the server failed");
      const isJson = response.headers.get("Content-Type")?.includes("json");
      return isJson ? ((await response.json()) as SaveResult) : { kind: "page" };
    } finally {
      clearTimeout(timeout);
    }
  }

  function showState(name: string, kind = ""): void {
    if (!stateElement) return;
    stateElement.dataset.kind = kind;
    stateElement.textContent = name === "" ? "" : findScriptWords(name);
    // Screen readers hear of errors only: hearing each time that all is saved would interrupt.
    if (kind === "waiting" && !isLeaving) announceState(form, name);
    else if (!isLeaving) announceState(form, "");
  }
}

/** Somebody pressed a button while the next try was still waiting. */
function waitForPress(form: HTMLFormElement): Promise<void> {
  return new Promise((resolve) => form.addEventListener("submit", () => resolve(), { once: true }));
}
