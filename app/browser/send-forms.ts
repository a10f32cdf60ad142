import { announceState, markBusy, wait } from "./form-state.ts";

const slowNoticeMs = 1200;
const retryDelayMs = 4000;

/**
 * Forms that save no draft (consent, sending). A second press does nothing while the first is on its way. While the
 * server cannot be reached the page stays, says so, and sends the form when it can.
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
    // A page that Back restores still counts as sent. It must be possible to send it again.
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

/** The value of the pressed button, which a form that script sends leaves out. */
export function addValue(form: HTMLFormElement, button: HTMLButtonElement): void {
  const field = document.createElement("input");
  field.type = "hidden";
  field.name = button.name;
  field.value = button.value;
  form.append(field);
}
