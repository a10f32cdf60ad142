import type { Autosave } from "#app/domain/autosaves/autosave.ts";
import { paths } from "#app/paths.ts";
import {
  actionOf,
  cameWithFields,
  findFormOf,
  findTypedForms,
  hasChanges,
  holdsFields,
  isTypedForm,
  type RestoredForm,
  readFields,
  restoreFields,
} from "./autosave-forms.ts";
import { discardAutosave } from "./discarded-autosaves.ts";

/**
 * `kept`: something was typed and is kept. `failed`: it could not be kept just now, and will be tried again. `refused`: it is
 * more than can be kept.
 */
export type AutosaveState = "idle" | "kept" | "signed-out" | "failed" | "refused";

type FormAutosave = {
  id: string;
  /** The page that the form stood on when it was typed into: path and query. */
  path: string;
  /** The instant of the words that it goes on from, until the first save says whether newer ones have arrived since. */
  readAt?: string;
  /** Whether the server may have it. */
  isStored: boolean;
  /** Sent by its button, and not typed into since. */
  isSent: boolean;
  timer?: ReturnType<typeof setTimeout>;
};

/** How long, in milliseconds, typing rests before it is kept. */
const typingPauseMs = 800;
const cookieSeconds = 60;
/** What browsers send after a page has gone, in bytes, with room for what else is on its way (Fetch, 64 KiB). */
const maxKeepaliveBytes = 60_000;

/** What a page is told of how it goes. */
type Listener = {
  state(state: Exclude<AutosaveState, "idle">): void;
  restored(forms: ReadonlyMap<string, RestoredForm>): void;
};

/**
 * Puts back what was typed before, and keeps each form of the page on the server while it is being typed. A page that answers
 * a form (`isAnswer`) came with its newest words, which may reach the server as an autosave only after it. Returns what ends it.
 */
export function startAutosaving(
  autosaves: readonly Autosave[],
  { isAnswer, ...tell }: Listener & { isAnswer: boolean },
): () => void {
  const forms = new Map<HTMLFormElement, FormAutosave>();
  let isRestoring = false;
  /** Those whose last words are on this page alone. */
  const unsaved = new Set<HTMLFormElement>();
  // What was sent from here and refused goes on under its id: its last words may reach the server only after this page. Where
  // a part was saved, the id has ended with it, and the rest is a form of its own.
  let sentBefore = readSentAutosave();
  clearSentAutosave();
  const answered = isAnswer ? sentBefore : null;
  /** The form that this page answers: its hidden values may be others now, such as the mark of what stands there meanwhile. */
  const findAnsweredForm = () => {
    const sameWay = answered ? findTypedForms().filter((form) => isSentTo(form, answered.path)) : [];
    const [form] = sameWay;
    return sameWay.length === 1 && form?.dataset.unsaved === undefined ? form : undefined;
  };
  const makeIdFor = (form: HTMLFormElement) => {
    const before = sentBefore;
    if (before === null || !isSentTo(form, before.path)) return crypto.randomUUID();
    sentBefore = null;
    if (form.dataset.unsaved !== undefined) return crypto.randomUUID();
    return before.id;
  };

  const saveLater = (form: HTMLFormElement, autosave: FormAutosave, delayMs: number) => {
    clearTimeout(autosave.timer);
    autosave.timer = setTimeout(() => void save(form, autosave), delayMs);
  };
  const save = async (form: HTMLFormElement, autosave: FormAutosave, isLeaving = false) => {
    clearTimeout(autosave.timer);
    delete autosave.timer;
    if (!hasChanges(form)) {
      forms.delete(form);
      if (autosave.isStored) await discardAutosave(autosave.id);
      return;
    }
    autosave.isStored = true;
    // Nobody is there to be told: what it went on from stays as it is, whether or not it is the newest. What was sent keeps
    // the id that the server ends with it.
    if (isLeaving && !autosave.isSent && autosave.readAt !== undefined) {
      autosave.id = crypto.randomUUID();
      delete autosave.readAt;
    }
    const answer = await send(form, autosave, isLeaving);
    if (answer === "kept") delete autosave.readAt;
    if (isLeaving || autosave.isSent) return;
    if (answer === "ended") {
      // It was sent without leaving the page, or newer words have come: what has been typed since is a form of its own.
      const { readAt: _, ...ended } = autosave;
      const next = { ...ended, id: crypto.randomUUID() };
      forms.set(form, next);
      await save(form, next);
      return;
    }
    if (answer === "kept") unsaved.delete(form);
    else unsaved.add(form);
    tell.state(answer);
    if (answer === "failed" && autosave.timer === undefined) saveLater(form, autosave, typingPauseMs * 5);
  };
  const noteChange = (form: HTMLFormElement) => {
    const autosave = forms.get(form) ?? {
      id: makeIdFor(form),
      path: "",
      isStored: false,
      isSent: false,
    };
    forms.set(form, autosave);
    if (autosave.isSent) clearSentAutosave();
    autosave.isSent = false;
    autosave.path = pageAddress();
    saveLater(form, autosave, typingPauseMs);
  };
  const onInput = (event: Event) => {
    const form = formOf(event.target);
    if (form && !isRestoring && isTypedForm(form)) noteChange(form);
  };
  const savePending = (isLeaving: boolean) => {
    for (const [form, autosave] of [...forms]) {
      if (autosave.timer !== undefined) void save(form, autosave, isLeaving);
    }
  };
  // A press on a link moves the focus first: what was typed is on its way before the page goes.
  const onFocusOut = ({ target }: FocusEvent) => {
    const form = formOf(target);
    const autosave = form && forms.get(form);
    if (autosave?.timer !== undefined && form) void save(form, autosave);
  };
  const onSubmit = (event: SubmitEvent) => {
    // A page's own script sends it without leaving the page, or it cannot be sent just now.
    if (event.defaultPrevented) return;
    const form = event.target as HTMLFormElement;
    const autosave = forms.get(form);
    unsaved.delete(form);
    clearSentAutosave();
    if (!autosave) {
      // Sent again just as it was answered: what was kept of it ends with it, also where the page was there before that.
      if (answered && findAnsweredForm() === form) nameSentAutosave(answered.id, event);
      return;
    }
    nameSentAutosave(autosave.id, event);
    autosave.isSent = true;
    // Should the answer never come, the last words are kept; should it come first, they end with the form.
    if (autosave.timer !== undefined) void save(form, autosave, true);
  };
  const onReset = ({ target }: Event) => {
    const form = target as HTMLFormElement;
    const autosave = forms.get(form);
    if (!autosave) return;
    clearTimeout(autosave.timer);
    forms.delete(form);
    unsaved.delete(form);
    if (autosave.isStored) void discardAutosave(autosave.id);
  };
  const onLeave = () => savePending(true);
  const onHidden = () => {
    if (document.visibilityState === "hidden") savePending(false);
  };
  const onBeforeUnload = (event: BeforeUnloadEvent) => {
    if (unsaved.size > 0) event.preventDefault();
  };
  document.addEventListener("input", onInput, true);
  document.addEventListener("focusout", onFocusOut);
  document.addEventListener("submit", onSubmit);
  document.addEventListener("reset", onReset);
  document.addEventListener("visibilitychange", onHidden);
  addEventListener("pagehide", onLeave);
  addEventListener("beforeunload", onBeforeUnload);
  const stopRestoring = restoreForms(autosaves, {
    find(autosave, taken) {
      const form = autosave.id === answered?.id ? findAnsweredForm() : undefined;
      return form && !taken.has(form) ? form : findFormOf(autosave, taken);
    },
    adopt(form, { id, fields, readAt }) {
      const keepsWords = id === answered?.id && isSentTo(form, answered.path);
      isRestoring = true;
      const restored = restoreFields(form, fields, { keepsWords });
      isRestoring = false;
      clearTimeout(forms.get(form)?.timer);
      const adopted = { id, path: pageAddress(), isStored: true, isSent: false };
      forms.set(form, keepsWords ? adopted : { ...adopted, readAt });
      return restored;
    },
    goOn(form, { id, readAt }) {
      forms.set(form, { id, readAt, path: "", isStored: true, isSent: false });
      noteChange(form);
    },
    tell: tell.restored,
  });
  // Typed before script arrived, and not sent before this did. After Back, it can as well be what has been sent from here.
  if (!isBackNavigation()) {
    findTypedForms()
      .filter((form) => !forms.has(form) && form.dataset.sent === undefined && hasChanges(form))
      .forEach(noteChange);
  }
  return () => {
    stopRestoring();
    document.removeEventListener("input", onInput, true);
    document.removeEventListener("focusout", onFocusOut);
    document.removeEventListener("submit", onSubmit);
    document.removeEventListener("reset", onReset);
    document.removeEventListener("visibilitychange", onHidden);
    removeEventListener("pagehide", onLeave);
    removeEventListener("beforeunload", onBeforeUnload);
    for (const { timer } of forms.values()) clearTimeout(timer);
  };
}

type Restoring = {
  find: typeof findFormOf;
  /** Puts an autosave of before back, which is no typing, and goes on with it. */
  adopt(form: HTMLFormElement, autosave: Autosave): RestoredForm;
  /** Goes on with an autosave that has been typed into since: what stands in the form takes its place. */
  goOn(form: HTMLFormElement, autosave: Autosave): void;
  tell: Listener["restored"];
};

/** Puts each autosave into its form, as soon as that is there: it can come later, in a dialog or under a tab. */
function restoreForms(autosaves: readonly Autosave[], { find, adopt, goOn, tell }: Restoring): () => void {
  const forms = new Set<HTMLFormElement>();
  const ids = new Set<string>();
  const restore = () => {
    const found = new Map<string, RestoredForm>();
    for (const autosave of autosaves) {
      const { id, fields } = autosave;
      const form = ids.has(id) ? undefined : find(autosave, forms);
      // The newest of a form is what it goes on with; an earlier one is shown beside.
      if (!form) continue;
      forms.add(form);
      ids.add(id);
      if (hasChanges(form) && !holdsFields(form, fields)) {
        // Typed before script arrived: on from these words, where the page came with them, else anew.
        if (cameWithFields(form, fields)) {
          goOn(form, autosave);
          found.set(id, { hasChanged: false, isComplete: true });
        }
        continue;
      }
      found.set(id, adopt(form, autosave));
    }
    if (found.size > 0) tell(found);
    return autosaves.every(({ id }) => ids.has(id));
  };
  if (restore()) return () => undefined;
  let frame = 0;
  const observer = new MutationObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      if (restore()) observer.disconnect();
    });
  });
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
  };
}

function formOf(target: EventTarget | null): HTMLFormElement | null {
  const element = target instanceof Element ? target : null;
  const form = element && "form" in element ? element.form : null;
  return form instanceof HTMLFormElement ? form : (element?.closest("form") ?? null);
}

function isSentTo(form: HTMLFormElement, encodedPath: string): boolean {
  return encodedPath === encodeURIComponent(actionOf(form).split("?", 1)[0] ?? "");
}

function isBackNavigation(): boolean {
  const [navigation] = performance.getEntriesByType("navigation");
  return navigation instanceof PerformanceNavigationTiming && navigation.type === "back_forward";
}

function pageAddress(): string {
  return location.pathname + location.search;
}

/** Tells the server which autosave ends by what is sent now, and to where: nothing else that is sent meanwhile ends it. */
function nameSentAutosave(id: string, { target, submitter }: SubmitEvent): void {
  const action = submitter?.getAttribute("formaction") ?? (target as HTMLFormElement).getAttribute("action");
  const { pathname } = new URL(action ?? "", location.href);
  setAutosaveCookie(`${id}.${encodeURIComponent(pathname)}`, cookieSeconds);
}

function readSentAutosave(): { id: string; path: string } | null {
  const [, id, path] = /(?:^|; )noonday-autosave=([\da-f-]+)\.([^;]*)/.exec(document.cookie) ?? [];
  return id !== undefined && path !== undefined ? { id, path } : null;
}

function clearSentAutosave(): void {
  setAutosaveCookie("", 0);
}

function setAutosaveCookie(value: string, seconds: number): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is not in every browser, nor on plain http
  document.cookie = `noonday-autosave=${value}; path=/; max-age=${seconds}; samesite=strict`;
}

async function send(
  form: HTMLFormElement,
  { id, path, readAt }: FormAutosave,
  isLeaving: boolean,
): Promise<"kept" | "ended" | "signed-out" | "failed" | "refused"> {
  const body = JSON.stringify({ id, path, action: actionOf(form), fields: readFields(form), readAt });
  const keepalive = isLeaving && new Blob([body]).size <= maxKeepaliveBytes;
  const headers = { "Content-Type": "application/json" };
  try {
    const { ok, status } = await fetch(paths.autosaves.saving(), {
      method: "POST",
      headers,
      body,
      keepalive,
    });
    if (ok) return "kept";
    if (status === 410) return "ended";
    if (status === 401) return "signed-out";
    return status === 413 ? "refused" : "failed";
  } catch {
    return "failed";
  }
}
