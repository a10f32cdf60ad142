import { Details } from "#app/components/native/details.tsx";
import { themeMessages } from "#app/messages/work/theme-messages.ts";

const { t } = themeMessages;

type SuggestionsTakenProps = {
  suggestions: readonly { kind: "for-theme" | "like-text" | "mask"; suggested: number; taken: number }[];
};

/** How much of what rules suggest is taken, by kind. */
export function SuggestionsTaken({ suggestions }: SuggestionsTakenProps) {
  return (
    <Details summary={t("suggestions")}>
      <ul>
        {suggestions.map(({ kind, suggested, taken }) => (
          <li key={kind}>
            {`${t(`suggestions.${kind}`)}: `}
            {suggested === 0
              ? t("suggestions.none")
              : t("suggestions.taken", { taken, suggested, share: taken / suggested })}
          </li>
        ))}
      </ul>
      <p className="soft">{t("suggestions.note")}</p>
    </Details>
  );
}
