import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Details } from "#app/components/native/details.tsx";
import { languages } from "#app/messages/languages.ts";

/** The same page in the other languages: as its address says, since nothing is kept for a page of no area. */
export function LanguageLinks({ query = {} }: { query?: Readonly<Record<string, string>> }) {
  const { t, language } = useFamilyTranslator();
  const to = (code: string) => `?${new URLSearchParams({ language: code, ...query })}`;
  return (
    <Details summary={`${t("show.language")}: ${language.name}`}>
      <ul>
        {languages
          .filter(({ code }) => code !== language.code)
          .map(({ code, name, dir }) => (
            <li key={code}>
              <a href={to(code)} lang={code} hrefLang={code} dir={dir} translate="no">
                {name}
              </a>
            </li>
          ))}
      </ul>
    </Details>
  );
}
