import { findTranslator, translations } from "#app/messages/catalogues.ts";
import { choiceMessages } from "#app/messages/choice-messages.ts";
import { commonMessages } from "#app/messages/common-messages.ts";
import { easyReadMessages } from "#app/messages/easy-read.ts";
import { english, findLanguage, type LanguageCode } from "#app/messages/languages.ts";

type FieldKey = keyof typeof commonMessages | keyof typeof choiceMessages;

/** The words around a question and on its scales in a language: a browser is sent no others of it. */
export function findFieldMessages(
  language: LanguageCode,
  easyRead: boolean,
): Partial<Record<FieldKey, string>> {
  const messages: Readonly<Record<string, string>> =
    language !== "en" ? translations[language] : easyRead ? easyReadMessages : {};
  const keys = Object.keys({ ...commonMessages, ...choiceMessages }).filter((key) =>
    /^(?:choice|form|script)\./.test(key),
  );
  return Object.fromEntries(
    keys.flatMap((key) => {
      const words = messages[key];
      return words === undefined ? [] : [[key, words]];
    }),
  );
}

/** "Child 2" in a family's language. */
export function nameChild(number: number, language: LanguageCode, easyRead: boolean): string {
  return findTranslator(findLanguage(language) ?? english, easyRead).t("paper.child", { number });
}
