import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { paths } from "#app/paths.ts";
import "./letter-proof.css";

type LetterProofProps = {
  length: number;
  hash: string;
  /** The area's name in addresses. */
  area: string;
  receiptsRoot: string | null;
  seals: readonly { number: number; hash: string; date: string; isOff: boolean }[];
};

/** Where the audit stood when the letter was published: whoever keeps it can see later whether anything was changed. */
export function LetterProof({ length, hash, seals, receiptsRoot, area }: LetterProofProps) {
  const { t } = useFamilyTranslator();
  return (
    <section className="section letter-proof" aria-labelledby="proof">
      <h2 id="proof">{t("letter.proof")}</h2>
      <p>{t("letter.proof.words")}</p>
      <dl>
        <dt>{t("letter.proof.entries", { count: length })}</dt>
        <dd>
          <code dir="ltr">{hash}</code>
        </dd>
        {seals.map((seal) => (
          <div key={seal.number}>
            <dt>{t(seal.isOff ? "letter.proof.seal-off" : "letter.proof.seal", { date: seal.date })}</dt>
            <dd>
              <code dir="ltr">{seal.hash}</code>
            </dd>
          </div>
        ))}
        {receiptsRoot === null ? null : (
          <div>
            <dt>
              <a href={paths.receipts.overview(area)}>{t("letter.proof.receipts")}</a>
            </dt>
            <dd>
              <code dir="ltr">{receiptsRoot}</code>
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
