import { nameOfVariant } from "#app/domain/translations/describe-missing.ts";
import { type Language, languageNames, translatedLanguages } from "#app/domain/translations/languages.ts";
import { codeOf, type Variant } from "#app/domain/translations/wording.ts";

/** Which wording is written: Easy Read, or one of the languages, in ordinary words or in Easy Read. */
export function Variants({ pagePath, current }: { pagePath: string; current: Variant }) {
  const languages: Language[] = ["en", ...translatedLanguages];
  const link = (variant: Variant, words: string, isCurrent: boolean) => (
    <li key={codeOf(variant)}>
      <a href={`${pagePath}?in=${codeOf(variant)}`} aria-current={isCurrent ? "page" : undefined}>
        {words}
      </a>
    </li>
  );
  return (
    <nav aria-label="Which wording">
      <ul className="audiences">
        {languages.map((language) => {
          const isCurrent = language === current.language;
          if (language === "en") return link({ language, easyRead: true }, "Easy Read", isCurrent);
          return link({ language, easyRead: false }, languageNames[language].english, isCurrent);
        })}
      </ul>
      {current.language === "en" ? null : (
        <ul className="audiences audiences--within">
          {link(
            { language: current.language, easyRead: false },
            languageNames[current.language].english,
            !current.easyRead,
          )}
          {link(
            { language: current.language, easyRead: true },
            nameOfVariant({ ...current, easyRead: true }),
            current.easyRead,
          )}
        </ul>
      )}
    </nav>
  );
}
