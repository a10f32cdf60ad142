import { isChoiceKey } from "#app/domain/questions/question.ts";
import type { Words } from "#app/messages/words.ts";
import { plainShell, safeText } from "./plain-page.ts";

/**
 * The whole page for a form that could not be saved because of a fault on our side: what was typed is in it, to be read,
 * copied, and sent again by its one button. It needs neither script nor the database.
 */
export function notSavedPage(options: {
  words: Words;
  nonce: string;
  /** Where the form goes. */
  action: string;
  /** Its fields, in order. */
  fields: Iterable<[string, FormDataEntryValue]>;
}): string {
  const { words, nonce, action } = options;
  const { say, language } = words;
  const fields = [...options.fields].map(([name, value], index) =>
    typeof value === "string" ? fieldFor(name, value, `kept-${index + 1}`, say("broken.unsaved.label")) : "",
  );
  const title = say("broken.unsaved.title");
  return plainShell({
    title,
    nonce,
    lang: language.locale.split("-u-")[0] ?? "en-GB",
    dir: language.dir,
    body: `<h1>${safeText(title)}</h1><p>${safeText(say("broken.not-saved"))}</p>
<form method="post" action="${safeText(action)}">${fields.join("")}<p><button>${safeText(say("broken.again"))}</button></p></form>`,
  });
}

/** Answers to questions that are words are shown; choices and the page's own fields only travel on. */
function fieldFor(name: string, value: string, id: string, label: string): string {
  if (!name.startsWith("q-") || value === "" || isChoiceKey(value)) {
    return `<input type="hidden" name="${safeText(name)}" value="${safeText(value)}">`;
  }
  // A browser takes the first line break out of a text area.
  return `<p><label for="${id}">${safeText(label)}</label><br><textarea id="${id}" name="${safeText(name)}" rows="8" dir="auto" readonly>
${safeText(value)}</textarea></p>`;
}
