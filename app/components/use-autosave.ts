import { useCallback, useEffect, useRef, useState } from "react";
import { paths } from "#app/paths.ts";
import { actionOf, findTypedForms, hasNewWords, readFields } from "./autosave-forms.ts";

/** `kept`: something was typed and is kept. `failed`: it could not be kept just now, and will be tried again. */
export type AutosaveState = "idle" | "kept" | "signed-out" | "failed";

/** How long, in milliseconds, typing rests before it is kept. */
const typingPauseMs = 800;
const cookieSeconds = 60;
/** How long, in milliseconds, it stands at the foot of the page that all is kept. */
const messageMs = 6000;

/** Keeps each form of the page on the server while it is being typed, and says how that goes. */
export function useAutosave() {
  const [state, setState] = useState<AutosaveState>("idle");
  const ids = useRef(new WeakMap<HTMLFormElement, string>());
  const timers = useRef(new Map<HTMLFormElement, ReturnType<typeof setTimeout>>());

  useEffect(() => {
    if (state !== "kept") return;
    const timer = setTimeout(() => setState("idle"), messageMs);
    return () => clearTimeout(timer);
  }, [state]);

  /** Goes on with an autosave of before. */
  const adopt = useCallback((form: HTMLFormElement, id: string) => ids.current.set(form, id), []);

  useEffect(() => {
    const pending = timers.current;
    const idOf = (form: HTMLFormElement): string => {
      const id = ids.current.get(form) ?? crypto.randomUUID();
      ids.current.set(form, id);
      return id;
    };
    const save = async (form: HTMLFormElement, isLeaving = false) => {
      clearTimeout(pending.get(form));
      pending.delete(form);
      if (!hasNewWords(form)) return;
      const answer = await send(form, idOf(form), isLeaving);
      setState(answer === "kept" || answer === "signed-out" ? answer : "failed");
      if (answer === "failed" && !isLeaving && !pending.has(form)) {
        pending.set(
          form,
          setTimeout(() => void save(form), typingPauseMs * 5),
        );
      }
    };
    const onInput = (event: Event) => {
      const form = (event.target as Element | null)?.closest("form");
      if (!form || !findTypedForms().includes(form)) return;
      clearTimeout(pending.get(form));
      pending.set(
        form,
        setTimeout(() => void save(form), typingPauseMs),
      );
    };
    const onSubmit = (event: SubmitEvent) => {
      const form = event.target as HTMLFormElement;
      clearTimeout(pending.get(form));
      pending.delete(form);
      const id = ids.current.get(form) ?? "";
      const age = id === "" ? 0 : cookieSeconds;
      // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is not in every browser, nor on plain http
      document.cookie = `noonday-autosave=${id}; path=/; max-age=${age}; samesite=strict`;
    };
    const onLeave = () => {
      for (const form of [...pending.keys()]) void save(form, true);
    };
    document.addEventListener("input", onInput, true);
    document.addEventListener("submit", onSubmit);
    addEventListener("pagehide", onLeave);
    return () => {
      document.removeEventListener("input", onInput, true);
      document.removeEventListener("submit", onSubmit);
      removeEventListener("pagehide", onLeave);
      for (const timer of pending.values()) clearTimeout(timer);
    };
  }, []);

  return { state, adopt };
}

async function send(
  form: HTMLFormElement,
  id: string,
  keepalive: boolean,
): Promise<"kept" | "signed-out" | "failed"> {
  const body = JSON.stringify({
    id,
    path: location.pathname + location.search,
    action: actionOf(form),
    fields: readFields(form),
  });
  try {
    const answer = await fetch(paths.autosaves.saving(), {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body,
      keepalive,
    });
    if (answer.ok) return "kept";
    return answer.status === 401 ? "signed-out" : "failed";
  } catch {
    return "failed";
  }
}
