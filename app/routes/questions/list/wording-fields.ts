import { fieldOf } from "../parts/read-wordings-form.ts";

/** What a wording's form at the desk holds, under the names that the page of wordings sends. */
export function readWordingFields(
  form: HTMLFormElement,
  idPart: string,
  questionId: string,
): URLSearchParams {
  const [from, to] = [fieldOf.question(idPart, ""), fieldOf.question(questionId, "")];
  return new URLSearchParams(
    [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === "string" && name.startsWith(from) ? [[`${to}${name.slice(from.length)}`, value]] : [],
    ),
  );
}

/** What is wrong, under the names of the desk's fields. */
export function renameErrors(
  errors: Readonly<Record<string, string>>,
  questionId: string,
  idPart: string,
): Record<string, string> {
  const [from, to] = [fieldOf.question(questionId, ""), fieldOf.question(idPart, "")];
  return Object.fromEntries(
    Object.entries(errors).flatMap(([name, words]) =>
      name.startsWith(from) ? [[`${to}${name.slice(from.length)}`, words]] : [],
    ),
  );
}
