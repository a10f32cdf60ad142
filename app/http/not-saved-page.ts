import { isChoiceKey } from "#app/domain/questions/question.ts";
import type { Translator } from "#app/messages/translator.ts";
import { plainShell, safeText } from "./plain-page.ts";

/**
 * The page for a form that our side could not save. It holds what was typed, to be read, copied and sent again by its
 * one button. It needs neither script nor the database.
 */
export function notSavedPage(options: {
  translator: Translator;
  nonce: string;
  /** Where the form goes. */
  action: string;
  /** Its fields, in order. */
  fields: Iterable<[string, FormDataEntryValue]>;
  /** For those who work here: what they are told instead, and which of their fields hold words to be read. */
  forWork?: boolean;
}): string {
  const { translator, nonce, action, forWork = false } = options;
  const isVisible = forWork ? areWords : isAnswerInWords;
  const { t, language } = translator;
  const fields = [...options.fields].map(([name, value], index) =>
    typeof value === "string"
      ? fieldFor(
          { name, value, id: `kept-${index + 1}`, label: t("broken.unsaved.label") },
          isVisible(name, value),
        )
      : "",
  );
  const title = t("broken.unsaved.title");
  return plainShell({
    title,
    nonce,
    lang: language.locale.split("-u-")[0] ?? "en-GB",
    dir: language.dir,
    body: `<h1>${safeText(title)}</h1><p>${safeText(forWork ? workExplanation : t("broken.not-saved"))}</p>
<form method="post" action="${safeText(action)}">${fields.join("")}<p><button>${safeText(t("broken.again"))}</button></p></form>`,
  });
}

const workExplanation =
  "The database cannot be reached, or its disk is full. What you wrote is on this page: wait a minute, then press the button. If nobody answered although it was saved, you may find it there twice.";

function isAnswerInWords(name: string, value: string): boolean {
  return name.startsWith("q-") && value !== "" && !isChoiceKey(value);
}

/** An inspector's form has fields of any name: a text that somebody wrote has more than one word. */
function areWords(_name: string, value: string): boolean {
  return /\S\s+\S/.test(value);
}

/** What somebody wrote is shown; choices and hidden fields are only sent along. */
function fieldFor(
  field: { name: string; value: string; id: string; label: string },
  isVisible: boolean,
): string {
  const { name, value, id, label } = field;
  if (!isVisible) return `<input type="hidden" name="${safeText(name)}" value="${safeText(value)}">`;
  // A browser takes the first line break out of a text area.
  return `<p><label for="${id}">${safeText(label)}</label><br><textarea id="${id}" name="${safeText(name)}" rows="8" dir="auto" readonly>
${safeText(value)}</textarea></p>`;
}
