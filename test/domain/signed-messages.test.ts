import { expect, it } from "vitest";
import { findTranslator, rememberSignedWords } from "#app/messages/catalogues.ts";
import { findLanguage } from "#app/messages/languages.ts";

it("shows signed words again once they are read again, though others had taken their place", () => {
  const urdu = findLanguage("ur");
  if (!urdu) throw new Error("there is no Urdu");
  const read = () => findTranslator(urdu, false, "signed-1").t("form.continue");
  rememberSignedWords("signed-1", { "form.continue": "Signed" });
  expect(read()).toBe("Signed");
  for (let other = 0; other < 60; other++) rememberSignedWords(`other-${other}`, {});
  expect(read()).not.toBe("Signed");
  rememberSignedWords("signed-1", { "form.continue": "Signed" });
  expect(read()).toBe("Signed");
});
