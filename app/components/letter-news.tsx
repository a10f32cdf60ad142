import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { paths } from "#app/paths.ts";

/** The letter is out; it is not, and somebody can ask to be told; or nothing can be sent to them. */
export type LetterNewsKind = "out" | "can-ask" | "none";

/** Where families read what was decided, or ask to be told once it is out. */
export function LetterNews({ news, slug }: { news: LetterNewsKind; slug: string }) {
  const { t } = useFamilyTranslator();
  if (news === "none") return null;
  return (
    <p>
      {news === "out" ? (
        <a href={paths.area.decided(slug)}>{t("decided.link")}</a>
      ) : (
        <a href={paths.area.notice(slug)}>{t("notice.title")}</a>
      )}
    </p>
  );
}
