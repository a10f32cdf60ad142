import type { PaperSize } from "#app/domain/paper/paper-form.ts";

/** The part of an address that asks for a form. */
export function paperQuery(form: { size: PaperSize; easyRead: boolean; language: string }): string {
  return new URLSearchParams({
    language: form.language,
    words: form.easyRead ? "easy" : "usual",
    size: form.size,
  }).toString();
}
