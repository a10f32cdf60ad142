import { useEffect, useState } from "react";

/**
 * Answers the question that has the focus by the number of its choice and moves on; Enter moves on without. The keys do
 * something only while a choice has the focus (WCAG 2.1.4). Returns whether they do yet.
 */
export function useNumberKeys(formName: string): boolean {
  const [isListening, setListening] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target, key } = event;
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (!(target instanceof HTMLInputElement) || !/^(?:radio|checkbox)$/.test(target.type)) return;
      const question = target.closest(questions);
      if (!question?.closest(`[data-form="${formName}"]`)) return;
      if (key === "Enter") {
        // Enter would send the whole form.
        event.preventDefault();
        moveOn(question);
        return;
      }
      if (!/^[1-9]$/.test(key)) return;
      const options = question.querySelectorAll<HTMLInputElement>("input:enabled");
      const option = options[Number(key) - 1];
      if (!option) return;
      event.preventDefault();
      option.click();
      option.focus();
      if (target.type === "radio" || options.length === 1) moveOn(question);
    };
    document.addEventListener("keydown", press);
    setListening(true);
    return () => document.removeEventListener("keydown", press);
  }, [formName]);
  return isListening;
}

const questions = ".field";

/** To the first place to answer of the next question, or to what stands after the last of the section. */
function moveOn(question: Element): void {
  const section = question.closest("[data-section]");
  // What is no question for them is out of sight.
  const all = [...(section?.querySelectorAll(questions) ?? [])].filter((one) => !one.closest("[hidden]"));
  const next = all[all.indexOf(question) + 1];
  const place = next
    ? (next.querySelector<HTMLElement>("input:checked") ??
      next.querySelector<HTMLElement>("input:enabled, textarea:enabled, select:enabled"))
    : section?.querySelector<HTMLElement>(":scope > button");
  place?.focus({ preventScroll: true });
  (next ?? place)?.scrollIntoView({ block: "nearest" });
}
