import { DataTable } from "#app/components/data-table.tsx";
import { Inset } from "#app/components/inset.tsx";
import { Details } from "#app/components/native/details.tsx";
import type { WeightedWords } from "../parts/describe-weights.ts";

type WeightedAnswersProps = { question: string; words: WeightedWords | undefined; weightsHref: string };

/**
 * Beside a question's plain figure: what it would be if groups had answered in the area's proportions, and whether its
 * conclusion holds without any one group.
 */
export function WeightedAnswers({ question, words, weightsHref }: WeightedAnswersProps) {
  if (!words) return null;
  const { lines, refusals, rows, robustness } = words;
  const [figure, ...more] = lines;
  return (
    <Inset>
      {figure ? (
        <>
          <p>
            <strong>In the area’s proportions.</strong> {figure}
          </p>
          <Details summary="How this was worked out">
            {more.map((line) => (
              <p key={line}>{line}</p>
            ))}
            <DataTable
              caption={`${question} As answered, and weighted`}
              captionHidden
              columns={[
                { key: "choice", label: "Answer" },
                { key: "plain", label: "As answered", numeric: true },
                { key: "weighted", label: "Weighted", numeric: true },
              ]}
              rows={rows.map(({ key, label, plain, weighted }) => ({ key, cells: [label, plain, weighted] }))}
              note="In brackets: where the share may well lie, for the effective sample size (Wilson’s interval, 95 in 100)."
            />
            <p>
              <a href={weightsHref}>The weights, group by group</a>
            </p>
          </Details>
        </>
      ) : null}
      {refusals.length > 0 ? (
        <>
          <p>
            <strong>Not weighted:</strong> too few of a group answered this question.
          </p>
          <ul>
            {refusals.map((refusal) => (
              <li key={refusal}>{refusal}</li>
            ))}
          </ul>
        </>
      ) : null}
      {robustness ? (
        <>
          <p>{robustness.sentence}</p>
          {robustness.changes.length > 0 ? (
            <ul>
              {robustness.changes.map((change) => (
                <li key={change}>{change}</li>
              ))}
            </ul>
          ) : null}
        </>
      ) : null}
    </Inset>
  );
}
