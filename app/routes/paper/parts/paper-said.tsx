import type { LocalizedText } from "#app/domain/translations/wording.ts";
import { findLanguage } from "#app/messages/languages.ts";

/** Words on a form in `language`, marked where they are in another: that of the page around it does not matter here. */
export function PaperSaid({ said, language }: { said: LocalizedText; language: string }) {
  const own = findLanguage(said.language);
  if (own === undefined || own.code === language) return said.words;
  return (
    <bdi lang={own.code} dir={own.dir}>
      {said.words}
    </bdi>
  );
}
