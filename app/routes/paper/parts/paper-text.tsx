import type { LocalizedText } from "#app/domain/translations/wording.ts";
import { findLanguage } from "#app/messages/languages.ts";

/** Words on a form in `language`, marked where they are in another: that of the page around it does not matter here. */
export function PaperText({ text, language }: { text: LocalizedText; language: string }) {
  const own = findLanguage(text.language);
  if (own === undefined || own.code === language) return text.words;
  return (
    <bdi lang={own.code} dir={own.dir}>
      {text.words}
    </bdi>
  );
}
