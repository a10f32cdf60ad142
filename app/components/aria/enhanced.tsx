import { type ReactNode, useEffect, useRef, useState } from "react";
import "./enhanced.css";

type EnhancedProps = {
  /** A native field with its label: it holds the value and is what posts, with script and without. */
  fallback: ReactNode;
  /** The React Aria control that stands in its place once script is there. It has no name of its own. */
  children: (control: {
    id: string;
    value: string;
    /** What came whole, as from a clipboard, stands in the native field where the control cannot show it. */
    onChange: (value: string, options?: { isPasted: true }) => void;
  }) => ReactNode;
  /** False until the control's own script has come, where that comes apart from the page's first. */
  isReady?: boolean;
  /** Whether the control can show it. Where it cannot, the native field stays as it is. */
  canShow?: (value: string) => boolean;
};

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * A native field that a React Aria control takes over from, with whatever it then holds, and never while somebody is in it.
 * The native one stays in the form, so that what was typed survives a reload, Back and an autosave.
 */
export function Enhanced({ fallback, children, isReady = true, canShow = showAny }: EnhancedProps) {
  const native = useRef<HTMLDivElement>(null);
  const isChanging = useRef(false);
  const [control, setControl] = useState<{ id: string; value: string } | null>(null);

  useEffect(() => {
    const box = native.current;
    if (!box || !isReady) return;
    const takeOver = () => {
      const field = fieldIn(box);
      if (!field || box.contains(document.activeElement) || !canShow(field.value)) return;
      setControl((before) => before ?? { id: field.id, value: field.value });
    };
    // The next field has the focus only after this one has lost it.
    const takeOverLater = () => setTimeout(takeOver);
    // A form that is reset, or filled from what was saved of it.
    const follow = () => {
      const field = fieldIn(box);
      if (!field) return;
      const { value } = field;
      // What is typed in the control may pass through what it could not begin with.
      if (isChanging.current || canShow(value)) setControl((before) => before && { ...before, value });
      else giveBack(field);
    };
    const giveBack = (field: Field) =>
      setControl((before) => {
        if (before) field.id = before.id;
        return null;
      });
    const followLater = () => setTimeout(follow);
    takeOver();
    box.addEventListener("focusout", takeOverLater);
    box.addEventListener("input", follow);
    box.addEventListener("change", follow);
    const form = box.closest("form");
    form?.addEventListener("reset", followLater);
    return () => {
      box.removeEventListener("focusout", takeOverLater);
      box.removeEventListener("input", follow);
      box.removeEventListener("change", follow);
      form?.removeEventListener("reset", followLater);
    };
  }, [isReady, canShow]);

  // A link to a mistake leads to the control that is in sight: each time the native field is drawn anew, its id goes.
  useEffect(() => {
    if (control && native.current) fieldIn(native.current)?.removeAttribute("id");
  });

  const change = (value: string, options?: { isPasted: true }) => {
    const isPasted = options?.isPasted === true;
    const field = native.current && fieldIn(native.current);
    if (!field) return;
    isChanging.current = !isPasted;
    field.value = value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
    isChanging.current = false;
    if (isPasted && !canShow(value)) setTimeout(() => field.focus());
  };
  return (
    <>
      <div ref={native} className="enhanced-native" hidden={control !== null}>
        {fallback}
      </div>
      {control ? children({ ...control, onChange: change }) : null}
    </>
  );
}

const showAny = () => true;

function fieldIn(box: HTMLElement): Field | null {
  return box.querySelector<Field>("input, select, textarea");
}
