import { useFamilyTranslator } from "#app/components/family-translator.ts";
import "./receipt-code.css";

type ReceiptCodeProps = {
  /** The code with its hyphens: its text is exactly this. */
  code: string;
  label?: string;
};

/** A receipt, large and in groups, to be copied down or read aloud. */
export function ReceiptCode({ code, label }: ReceiptCodeProps) {
  const { t } = useFamilyTranslator();
  return (
    <div className="receipt-code">
      <p className="receipt-code-label" id="receipt-label">
        {label ?? t("receipt.label")}
      </p>
      <p className="receipt-code-text" data-receipt aria-describedby="receipt-label" dir="ltr" translate="no">
        {code.split(/(?<=-)/).map((group, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two groups of a code can be alike, and their order is fixed.
          <span key={index}>{group}</span>
        ))}
      </p>
      <p className="receipt-code-ways" hidden data-code-ways={code} data-copied={t("receipt.copied")}>
        <button type="button" className="button button--quiet button--compact" data-copy>
          {t("receipt.copy")}
        </button>
        <button type="button" className="button button--quiet button--compact" data-share>
          {t("receipt.share")}
        </button>
      </p>
    </div>
  );
}
