import { Banner } from "#app/components/banner.tsx";
import { useFamilyTranslator } from "#app/components/family-translator.ts";

/** When the survey closes, in its last two hours; nothing before. */
export function ClosingSoon({ closes }: { closes: string | null }) {
  const { t } = useFamilyTranslator();
  if (closes === null) return null;
  return (
    <Banner kind="warning" title={t("closing-soon.title", { moment: closes })} titleAs="h2">
      {t("closing-soon.words")}
    </Banner>
  );
}
