import { Details } from "#app/components/native/details.tsx";
import { themeMessages } from "#app/messages/work/theme-messages.ts";

const { t } = themeMessages;

type AcceptedSuggestionsProps = {
  suggestions: readonly { kind: "for-theme" | "like-text" | "mask"; suggested: number; accepted: number }[];
};

/** How much of what rules suggest is taken, by kind. */
export function AcceptedSuggestions({ suggestions }: AcceptedSuggestionsProps) {
  return (
    <Details summary={t("suggestions")}>
      <ul>
        {suggestions.map(({ kind, suggested, accepted }) => (
          <li key={kind}>
            {`${t(`suggestions.${kind}`)}: `}
            {suggested === 0
              ? t("suggestions.none")
              : t("suggestions.accepted", { accepted, suggested, share: accepted / suggested })}
          </li>
        ))}
      </ul>
      <p className="soft">{t("suggestions.note")}</p>
    </Details>
  );
}
