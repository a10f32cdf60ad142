import type { ReactNode } from "react";
import { WorkplaceLocale } from "#app/components/aria/workplace-locale.tsx";
import { FamilyTranslatorContext } from "#app/components/family-translator.ts";
import { NonceContext } from "#app/components/nonce.ts";
import { PageLocaleContext } from "#app/components/page-locale.ts";
import { TranslatorContext } from "#app/components/translator.ts";
import type { DisplaySettings } from "#app/messages/display-settings.ts";
import type { LanguageCode } from "#app/messages/languages.ts";
import type { Translator } from "#app/messages/translator.ts";

type PageProvidersProps = {
  nonce: string;
  locale: { displaySettings: DisplaySettings; offered: readonly LanguageCode[] };
  translator: Translator;
  isForFamilies: boolean;
  children: ReactNode;
};

/** What every part of a page can read: the response's nonce, and in which words and how the page is shown. */
export function PageProviders({ nonce, locale, translator, isForFamilies, children }: PageProvidersProps) {
  return (
    <NonceContext.Provider value={nonce}>
      <PageLocaleContext.Provider value={locale}>
        <TranslatorContext.Provider value={translator}>
          <FamilyTranslatorContext.Provider value={isForFamilies ? translator : null}>
            {isForFamilies ? children : <WorkplaceLocale>{children}</WorkplaceLocale>}
          </FamilyTranslatorContext.Provider>
        </TranslatorContext.Provider>
      </PageLocaleContext.Provider>
    </NonceContext.Provider>
  );
}
