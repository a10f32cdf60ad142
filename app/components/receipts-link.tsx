import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { paths } from "#app/paths.ts";

/** The way to the list of receipts, where there is one. `area`: its name in addresses. */
export function ReceiptsLink({ area }: { area: string }) {
  const { t } = useFamilyTranslator();
  return (
    <p>
      <a href={paths.receipts.overview(area)}>{t("receipts.link")}</a>
    </p>
  );
}
