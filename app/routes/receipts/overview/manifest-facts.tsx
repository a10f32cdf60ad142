import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { SummaryList } from "#app/components/summary-list.tsx";
import { minLeaves } from "#app/domain/manifests/receipt-leaf.ts";
import "./manifest-facts.css";

type ManifestFactsProps = {
  /** When the survey closed, as words. */
  closed: string;
  size: number;
  root: string;
  /** The next three are rounded; null stands for fewer than ten. */
  unfinishedCount: number | null;
  enteredCount: number | null;
  withdrawnCount: number | null;
  /** Whether those taken back have been counted. */
  isSealed: boolean;
};

/** How many receipts there are, the root of their tree, and what is counted apart. */
export function ManifestFacts(props: ManifestFactsProps) {
  const { closed, size, root, unfinishedCount, enteredCount, withdrawnCount, isSealed } = props;
  const { t } = useFamilyTranslator();
  const rounded = (count: number | null) =>
    count === null ? t("receipts.few", { min: minLeaves }) : t("receipts.about", { count });
  return (
    <div className="section">
      <SummaryList
        rows={[
          { key: "when", label: t("receipts.when"), value: closed },
          { key: "count", label: t("receipts.count"), value: <span data-count>{size}</span> },
          {
            key: "root",
            label: t("receipts.root"),
            value: (
              <code className="manifest-root" dir="ltr" translate="no" data-root>
                {root}
              </code>
            ),
          },
          {
            key: "taken-back",
            label: t("receipts.taken-back"),
            value: isSealed ? rounded(withdrawnCount) : t("receipts.later"),
          },
        ]}
      />
      <p>{t("receipts.root.words")}</p>
      <p>{t("receipts.apart")}</p>
      <SummaryList
        rows={[
          { key: "unfinished", label: t("receipts.unfinished"), value: rounded(unfinishedCount) },
          { key: "entered", label: t("receipts.entered"), value: rounded(enteredCount) },
        ]}
      />
    </div>
  );
}
