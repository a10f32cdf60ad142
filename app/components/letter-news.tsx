import { useFamilyTranslator } from "#app/components/family-translator.ts";
import type { LetterNewsKind } from "#app/domain/publication-notices/notice.ts";
import { paths } from "#app/paths.ts";

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
