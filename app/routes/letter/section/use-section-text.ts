import { type RefObject, useEffect, useRef, useState } from "react";
import { insertAt, type TextEdit } from "#app/domain/letters/section-pieces.ts";

type SectionText = {
  /** The element that the text area stands in. */
  box: RefObject<HTMLDivElement>;
  /** What stands in the text area now. */
  text: string;
  /** Whether script is there, so that chips can be removed. */
  isLive: boolean;
  /** What was removed last, until something else is typed. */
  removed: { name: string } | null;
  insert: (inserted: string) => void;
  remove: (edit: TextEdit, name: string) => void;
  undo: () => void;
};

/**
 * The words of a native text area, followed as they are typed. What is put in goes where the caret is, by the browser's own
 * command, so that its own undo takes it back.
 */
export function useSectionText(savedText: string): SectionText {
  const box = useRef<HTMLDivElement>(null);
  const hasCaret = useRef(false);
  const [live, setLive] = useState<string | null>(null);
  const [removed, setRemoved] = useState<{ name: string; before: string } | null>(null);
  const findField = () => box.current?.querySelector("textarea") ?? null;

  useEffect(() => {
    const field = box.current?.querySelector("textarea");
    if (!field) return;
    const follow = () => {
      setLive(field.value);
      setRemoved(null);
    };
    const noteCaret = () => {
      hasCaret.current = true;
    };
    follow();
    if (document.activeElement === field) noteCaret();
    field.addEventListener("input", follow);
    field.addEventListener("focus", noteCaret);
    return () => {
      field.removeEventListener("input", follow);
      field.removeEventListener("focus", noteCaret);
    };
  }, []);

  const insert = (inserted: string) => {
    const field = findField();
    if (!field) return;
    const end = field.value.length;
    const place = hasCaret.current
      ? { start: field.selectionStart, end: field.selectionEnd }
      : { start: end, end };
    const edit = insertAt(field.value, place, inserted);
    field.focus();
    field.setSelectionRange(edit.start, edit.end);
    if (!document.execCommand("insertText", false, edit.text)) replace(field, edit);
  };
  const remove = (edit: TextEdit, name: string) => {
    const field = findField();
    if (!field) return;
    const before = field.value;
    replace(field, edit);
    setRemoved({ name, before });
  };
  const undo = () => {
    const field = findField();
    if (!field || !removed) return;
    replace(field, { start: 0, end: field.value.length, text: removed.before });
  };
  return { box, text: live ?? savedText, isLive: live !== null, removed, insert, remove, undo };
}

/** Without taking the focus from where it is. */
function replace(field: HTMLTextAreaElement, edit: TextEdit): void {
  field.setRangeText(edit.text, edit.start, edit.end, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
