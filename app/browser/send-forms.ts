import { announceState, markBusy, wait } from "./form-state.ts";

const slowNoticeMs = 1200;
const retryDelayMs = 4000;

/**
 * Forms that save no draft (agreeing, sending): a second press while the first is on its way does nothing, and while
 * the server cannot be reached the page stays as it is, says so, and is sent when it can.
 */
export function guardForms(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[method=post]:not([data-saving])")) {
    guard(form);
  }
}

function guard(form: HTMLFormElement): void {
  let state: "still" | "asking" | "sent" = "still";

  addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    // A page brought back by Back comes as it was left: sent. It must be possible to send it again.
    state = "still";
    markBusy(form, false);
    announceState(form, "");
  });

  form.addEventListener("submit", (event) => {
    if (state === "sent") {
      event.preventDefault();
      return;
    }
    if (state === "still") {
      event.preventDefault();
      state = "asking";
      markBusy(form, true);
      void sendOnceReachable(event.submitter);
      return;
    }
    event.preventDefault();
  });

  async function sendOnceReachable(submitter: HTMLElement | null): Promise<void> {
    const slow = setTimeout(() => announceState(form, "slow"), slowNoticeMs);
    while (!(await isReachable())) {
      clearTimeout(slow);
      announceState(form, "unreachable");
      await Promise.race([wait(retryDelayMs), waitForOnline()]);
    }
    if (submitter instanceof HTMLButtonElement && submitter.name !== "") addValue(form, submitter);
    state = "sent";
    form.submit();
  }
}

async function isReachable(): Promise<boolean> {
  const response = await fetch("/healthz", { cache: "no-store" }).catch(() => null);
  return response?.ok ?? false;
}

export function waitForOnline(): Promise<void> {
  return new Promise((resolve) => addEventListener("online", () => resolve(), { once: true }));
}

/** What a pressed button would send, which a form sent by script leaves out. */
export function addValue(form: HTMLFormElement, button: HTMLButtonElement): void {
  const field = document.createElement("input");
  field.type = "hidden";
  field.name = button.name;
  field.value = button.value;
  form.append(field);
}
