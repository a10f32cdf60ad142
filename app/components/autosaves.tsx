import { useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { type Autosave, autosaveParameter } from "#app/domain/autosaves/autosave.ts";
import { paths } from "#app/paths.ts";
import { useLocation } from "#app/remix.ts";
import { findFormOf, restoreFields } from "./autosave-forms.ts";
import { Banner } from "./banner.tsx";
import { Button, ButtonRow } from "./native/button.tsx";
import { Details } from "./native/details.tsx";
import { type AutosaveState, useAutosave } from "./use-autosave.ts";
import "./autosaves.css";

/**
 * Keeps what is typed on a work page until it is saved, and gives back what was typed before and not saved: into the form,
 * where script runs; else to be sent as it is, or copied.
 */
export function Autosaves({ autosaves }: { autosaves: readonly Autosave[] }) {
  const [restored, setRestored] = useState<ReadonlySet<string>>(new Set());
  const [same, setSame] = useState<ReadonlySet<string>>(new Set());
  const { state, adopt } = useAutosave();
  const [isMounted, setIsMounted] = useState(false);
  const isDone = useRef(false);
  useEffect(() => setIsMounted(true), []);

  useEffect(() => {
    if (isDone.current) return;
    isDone.current = true;
    const back: string[] = [];
    const unchanged: string[] = [];
    const matchedForms = new Set<HTMLFormElement>();
    for (const autosave of autosaves) {
      const form = findFormOf(autosave);
      // The newest of a form is what it goes on with; an earlier one is shown beside.
      if (!form || matchedForms.has(form)) continue;
      matchedForms.add(form);
      (restoreFields(form, autosave.fields) ? back : unchanged).push(autosave.id);
      adopt(form, autosave.id);
    }
    setRestored(new Set(back));
    setSame(new Set(unchanged));
  }, [autosaves, adopt]);

  const visibleAutosaves = autosaves.filter(({ id }) => !same.has(id));
  return (
    <>
      {visibleAutosaves.length > 0 ? (
        <aside className="autosaves" aria-label="Typed and not saved yet">
          {visibleAutosaves.map((autosave) => (
            <AutosaveNotice key={autosave.id} autosave={autosave} isRestored={restored.has(autosave.id)} />
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
