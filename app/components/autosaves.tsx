import { useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { type Autosave, autosaveParameter } from "#app/domain/autosaves/autosave.ts";
import { paths } from "#app/paths.ts";
import { useLocation } from "#app/remix.ts";
import type { RestoredForm } from "./autosave-forms.ts";
import { Banner } from "./banner.tsx";
import { Button, ButtonRow } from "./native/button.tsx";
import { Details } from "./native/details.tsx";
import type { AutosaveState } from "./start-autosaving.ts";
import { useFormAnswers } from "./use-form-answers.ts";
import { useLoaded } from "./use-loaded.ts";
import "./autosaves.css";

// What keeps the forms is loaded after the page's own first script.
const loadAutosaving = () => import("./start-autosaving.ts");

/** How long, in milliseconds, it stands at the foot of the page that all is kept. */
const messageMs = 6000;

/**
 * Keeps what is typed on a work page until it is saved, and gives back what was typed before and not saved: into the form,
 * where script runs; else to be sent as it is, or copied.
 */
export function Autosaves({ autosaves }: { autosaves: readonly Autosave[] }) {
  const [state, setState] = useState<AutosaveState>("idle");
  const [restored, setRestored] = useState<ReadonlyMap<string, RestoredForm>>(new Map());
  const autosaving = useLoaded(loadAutosaving);
  const answers = useFormAnswers();
  const [isAnswer] = useState(Boolean(answers));
  const [isMounted, setIsMounted] = useState(false);
  useEffect(() => setIsMounted(true), []);

  useEffect(() => {
    return autosaving?.startAutosaving(autosaves, {
      isAnswer,
      state: setState,
      restored: (forms) => setRestored((before) => new Map([...before, ...forms])),
    });
  }, [autosaves, autosaving, isAnswer]);

  useEffect(() => {
    if (state !== "kept") return;
    const timer = setTimeout(() => setState("idle"), messageMs);
    return () => clearTimeout(timer);
  }, [state]);

  const visibleAutosaves = autosaves.filter(({ id }) => {
    const form = restored.get(id);
    return form === undefined || form.hasChanged || !form.isComplete;
  });
  return (
    <>
      {visibleAutosaves.length > 0 ? (
        <aside className="autosaves" aria-label="Typed and not saved yet">
          {visibleAutosaves.map((autosave) => (
            <AutosaveNotice
              key={autosave.id}
              autosave={autosave}
              isRestored={restored.get(autosave.id)?.isComplete ?? false}
            />
          ))}
        </aside>
      ) : null}
      {isMounted ? createPortal(<AutosaveStatus state={state} />, document.body) : null}
    </>
  );
}

/** Behind everything else in the page, where it is out of the way of what the page itself has to say. */
function AutosaveStatus({ state }: { state: AutosaveState }) {
  return (
    <p className="autosave-state" role="status">
      {state === "kept" ? "What you type is kept until you save it." : null}
      {state === "signed-out" ? (
        <>
          You have been signed out. What you typed is still on this page.{" "}
          <a href={paths.signIn.request()} target="_blank" rel="noreferrer">
            Sign in, in another window
          </a>
          {", then go on here."}
        </>
      ) : null}
      {state === "failed"
        ? "What you type cannot be kept at the moment. Save it before you leave this page."
        : null}
      {state === "refused"
        ? "This is more than can be kept while you type. Save it before you leave this page."
        : null}
    </p>
  );
}

function AutosaveNotice({ autosave, isRestored }: { autosave: Autosave; isRestored: boolean }) {
  const { id, action, fields, savedAt, wasSent } = autosave;
  const { pathname, search } = useLocation();
  const words = fields.filter(([name, value]) => value.trim() !== "" && isWords(name, value));
  return (
    <Banner
      kind="warning"
      title={
        isRestored
          ? `What you typed at ${savedAt} is back in the form below. It is not saved yet.`
          : `You typed something here at ${savedAt}. It was not saved.`
      }
    >
      {isRestored ? null : (
        <Details summary="What you typed">
          {words.map(([name, value], place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a name can stand twice, and the list never changes
            <p key={`${name}-${place}`} className="autosave-words">
              {value}
            </p>
          ))}
        </Details>
      )}
      <ButtonRow>
        {wasSent && !isRestored ? (
          <form method="post" action={withAutosave(action, id)}>
            {fields.map(([name, value], place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a name can stand twice, and the list never changes
              <input key={`${name}-${place}`} type="hidden" name={name} value={value} />
            ))}
            <Button compact>Save</Button>
          </form>
        ) : null}
        <form method="post" action={paths.autosaves.removal()}>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="path" value={pathname + search} />
          <Button kind="secondary" compact>
            Discard
          </Button>
        </form>
      </ButtonRow>
    </Banner>
  );
}

/** Not what only stands for a choice: an id, a number, a code of one word in small letters. */
function isWords(name: string, value: string): boolean {
  return /\s/.test(value.trim()) || (value.length > 3 && !/^[\da-f-]+$/.test(value) && !name.endsWith("Id"));
}

function withAutosave(action: string, id: string): string {
  return `${action}${action.includes("?") ? "&" : "?"}${autosaveParameter}=${id}`;
}
