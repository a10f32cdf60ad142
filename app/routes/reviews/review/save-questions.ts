import { isChanged } from "#app/components/changed-control.ts";
import { requestJson } from "#app/components/request-json.ts";
import { markSaved, readControl } from "#app/components/saved-controls.ts";
import type { ReviewAnswer } from "../parts/review-answer.ts";

/** In the place of a version, what is said of the questions as a whole. */
export const remarkId = "remark";

/** What is saved of a question. `refused`: words say why, and it waits for the reviewer; `failed`: it is tried again. */
export type SaveState = "idle" | "saving" | "saved" | "failed" | "refused" | "conflict";
export type QuestionState = {
  verdict: "well" | "clearer" | null;
  hasWords: boolean;
  save: SaveState;
  words: string;
};

type Control = HTMLInputElement | HTMLTextAreaElement;
type Saving = { timer?: ReturnType<typeof setTimeout>; isSending: boolean; isStopped: boolean };

/** How long, in milliseconds, typing pauses before it is saved: longer than before it is kept as typed. */
const typingPauseMs = 2000;
/** How long, in milliseconds, a press takes at most. */
const pressMs = 400;
const retryMs = 15_000;

export type QuestionSaver = ReturnType<typeof startSavingQuestions>;

type SavingOptions = {
  path: string;
  /** The questions as they are, by version: left so, a box suggests nothing. */
  texts: ReadonlyMap<string, string>;
  tell: (versionId: string, state: QuestionState) => void;
};

/** Saves what is said of each question of a form while it is typed, and tells how it goes. */
export function startSavingQuestions(form: HTMLFormElement, { path, texts, tell }: SavingOptions) {
  const savings = new Map<string, Saving>();
  const controlsOf = (id: string) =>
    [...form.elements].filter(
      (element): element is Control => "name" in element && versionIdOf(String(element.name)) === id,
    );
  const savingOf = (id: string): Saving => {
    const saving = savings.get(id) ?? { isSending: false, isStopped: false };
    savings.set(id, saving);
    return saving;
  };
  const show = (id: string, save: SaveState, words = "") => {
    const controls = controlsOf(id);
    const chosen = controls.find((control) => isChoice(control) && control.checked)?.value;
    const hasWords = controls.some(
      (control) =>
        !isChoice(control) && control.value.trim() !== "" && control.value.trim() !== texts.get(id),
    );
    tell(id, { verdict: chosen === "well" || chosen === "clearer" ? chosen : null, hasWords, save, words });
  };
  const later = (id: string, delayMs: number) => {
    const saving = savingOf(id);
    clearTimeout(saving.timer);
    saving.timer = setTimeout(() => void save(id), delayMs);
  };
  const save = async (id: string, isPressed = false): Promise<void> => {
    const saving = savingOf(id);
    clearTimeout(saving.timer);
    delete saving.timer;
    const controls = controlsOf(id);
    if (isPressed) saving.isStopped = false;
    if (saving.isStopped || !controls.some(isChanged)) return;
    // What is typed while it is on its way is saved once it has arrived.
    if (saving.isSending) return later(id, typingPauseMs);
    const sent = new Map(controls.map((control) => [control, readControl(control)]));
    const fields = new URLSearchParams({ share: valueIn(form, "share") });
    if (id !== remarkId) fields.set("version", id);
    fields.set(`read-${id}`, valueIn(form, `read-${id}`));
    for (const control of controls) {
      if (!isChoice(control) || control.checked) fields.set(control.name, control.value);
    }
    saving.isSending = true;
    show(id, "saving");
    const answer = await requestJson<ReviewAnswer>(path, fields);
    saving.isSending = false;
    if (!answer.ok) {
      later(id, retryMs);
      show(id, "failed", answer.reason);
      return;
    }
    const { errors = {}, readStamps = {}, isConflict = false } = answer.value;
    const readStamp = readStamps[id];
    const read = form.elements.namedItem(`read-${id}`);
    if (readStamp !== undefined && read instanceof HTMLInputElement) read.value = readStamp;
    const [wrong] = Object.values(errors);
    if (wrong !== undefined) {
      saving.isStopped = isConflict;
      show(id, isConflict ? "conflict" : "refused", wrong);
      return;
    }
    for (const [control, value] of sent) markSaved(control, value);
    show(id, "saved");
    if (controls.some(isChanged)) later(id, typingPauseMs);
    // What was kept as typed is forgotten: it is saved.
    form.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const onInput = ({ target }: Event) => {
    if (!isControl(target)) return;
    const id = versionIdOf(target.name);
    if (id === null) return;
    show(id, "idle");
    later(id, isChoice(target) ? 0 : typingPauseMs);
  };
  const savePending = () => {
    for (const [id, { timer }] of savings) if (timer !== undefined) void save(id);
  };
  const onFocusOut = () => {
    // What a save has to say must not move a button or a choice away under the press that moved the focus.
    for (const [id, { timer }] of savings) if (timer !== undefined) later(id, pressMs);
  };
  const onHidden = () => {
    if (document.visibilityState === "hidden") savePending();
  };
  const onSubmit = (event: SubmitEvent) => {
    // The form brings everything along. Where it cannot be sent just now, it goes on as before.
    if (!event.defaultPrevented) for (const { timer } of savings.values()) clearTimeout(timer);
  };
  form.addEventListener("input", onInput);
  form.addEventListener("focusout", onFocusOut);
  document.addEventListener("submit", onSubmit);
  document.addEventListener("visibilitychange", onHidden);
  addEventListener("pagehide", savePending);
  addEventListener("online", savePending);
  // Typed before script arrived.
  const versionIds = [...form.elements].flatMap((element) =>
    isControl(element) && isChanged(element) ? (versionIdOf(element.name) ?? []) : [],
  );
  for (const id of new Set(versionIds)) later(id, typingPauseMs);

  return {
    /** At once, whatever was refused before: the reviewer has pressed a button. */
    save: (id: string) => save(id, true),
    /** What is typed and not saved yet. */
    saveChanges: (id: string) => save(id),
    /** Ticks a verdict that is saved already, or none. */
    showVerdict(id: string, verdict: "well" | null) {
      for (const control of controlsOf(id)) {
        if (!isChoice(control)) continue;
        control.checked = control.value === verdict;
        control.defaultChecked = control.checked;
      }
      show(id, "idle");
    },
    stop() {
      savePending();
      form.removeEventListener("input", onInput);
      form.removeEventListener("focusout", onFocusOut);
      document.removeEventListener("submit", onSubmit);
      document.removeEventListener("visibilitychange", onHidden);
      removeEventListener("pagehide", savePending);
      removeEventListener("online", savePending);
    },
  };
}

function versionIdOf(name: string): string | null {
  if (name === remarkId) return remarkId;
  return /^(?:verdict|comment|suggestion)-(.+)$/.exec(name)?.[1] ?? null;
}

function isControl(target: EventTarget | null): target is Control {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
}

function isChoice(control: Control): control is HTMLInputElement {
  return control instanceof HTMLInputElement && control.type === "radio";
}

function valueIn(form: HTMLFormElement, name: string): string {
  const control = form.elements.namedItem(name);
  return control instanceof HTMLInputElement ? control.value : "";
}
