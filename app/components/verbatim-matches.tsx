import { describeVerbatimMatch, type VerbatimMatch } from "#app/domain/disclosure-checks/verbatim-matches.ts";
import { paths } from "#app/paths.ts";
import { StatusTag } from "./status-tag.tsx";
import "./notice-list.css";

/** Stretches that stand word for word in what families gave, with the way to make a quotation of each; only inspectors see them. */
export function VerbatimMatches({
  matches,
  inspectionId,
}: {
  matches: readonly VerbatimMatch[];
  inspectionId: string;
}) {
  if (matches.length === 0) return null;
  return (
    <ul className="notice-list">
      {matches.map((one) => (
        <li key={`${one.textNumber}-${one.words}`}>
          <p>
            <StatusTag kind="warning">
              {one.source === "evidence" ? "A document’s words" : "Others’ words"}
            </StatusTag>{" "}
            {describeVerbatimMatch(one)}
          </p>
          <p>
            {one.source === "evidence" || one.quotation !== null ? (
              <a href={paths.reading.text(inspectionId, one.textNumber)}>{`Read text ${one.textNumber}`}</a>
            ) : (
              <a href={paths.reading.quotation(inspectionId, one.textNumber)}>
                {`Prepare a quotation of text ${one.textNumber}`}
              </a>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
