import type { ReactNode } from "react";
import { useTranslator } from "#app/components/translator.ts";
import { findLanguage } from "#app/messages/languages.ts";

/**
 * Words in a language that may not be the page's (English where nothing was translated, an area's own name): said so,
 * for voices and for the direction of writing.
 */
export function InLanguage({ code = "en", children }: { code?: string; children: ReactNode }) {
  const { language } = useTranslator();
  const wordsLanguage = findLanguage(code);
  if (wordsLanguage === undefined || wordsLanguage.code === language.code) return children;
  return (
    <bdi lang={wordsLanguage.code} dir={wordsLanguage.dir}>
      {children}
    </bdi>
  );
}
