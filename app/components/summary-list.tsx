import type { ReactNode } from "react";
import { useTranslator } from "#app/components/translator.ts";
import { Banner } from "./banner.tsx";
import { FieldWords } from "./native/field.tsx";
import "./summary-list.css";

export type SummaryRow = {
  key: string;
  /** Where an error summary's link to it leads. */
  id?: string;
  label: ReactNode;
  /** Nothing given shows `emptyWords`. */
  value?: ReactNode;
  /** Where the answer can be changed. */
  changeHref?: string;
  /** What the change link is about, for people who hear links alone: "how things have changed". */
  changeLabel?: ReactNode;
  /** What to look at in it. */
  notice?: string;
  /** What is wrong with it and what to do. */
  error?: string;
};

type SummaryListProps = { rows: readonly SummaryRow[]; emptyWords?: string };

/** Labels and what stands against them: answers to check, the facts of a record. */
export function SummaryList({ rows, emptyWords }: SummaryListProps) {
  const { t } = useTranslator();
  return (
    <dl className="summary-list">
      {rows.map((row) => (
        <div className="summary-list-row" key={row.key} id={row.id}>
          <dt>{row.label}</dt>
          <dd className="summary-list-value" dir={typeof row.value === "string" ? "auto" : undefined}>
            {row.value === undefined || row.value === null || row.value === "" ? (
              <span className="soft">{emptyWords ?? t("form.not-answered")}</span>
            ) : (
              row.value
            )}
            {row.notice ? <Banner kind="warning">{row.notice}</Banner> : null}
            <FieldWords name={row.key} errorMessage={row.error} />
          </dd>
          {row.changeHref ? (
            <dd className="summary-list-change">
              <a href={row.changeHref}>
                {t("form.change")}
                <span className="visually-hidden"> {row.changeLabel ?? row.label}</span>
              </a>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
