import type { Typed } from "../http/parse-form.ts";

/** In Easy Read, which of a step's questions the page showed, from 1; null where it showed all of them. */
export function readQuestionNumber(typed: Typed): number | null {
  const number = Number(typed.question?.[0]);
  return Number.isInteger(number) && number >= 1 ? number : null;
}

/** Whether somebody chose that what another window has saved is to stay. */
export function keepsOtherAnswer(typed: Typed, control: string): boolean {
  return typed[`keep-${control}`]?.[0] === "there";
}
