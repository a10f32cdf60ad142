import { StatusTag } from "#app/components/status-tag.tsx";
import { describeProgress, progressStatusNames } from "#app/domain/progress/progress.ts";
import type { ProgressView } from "./view-progress.ts";

/** What the two inspectors think of the progress, and what the letter is to say. */
export function ProgressSummary({ progress }: { progress: ProgressView }) {
  const { lead, cqc, difference, status, sufficient } = progress;
  return (
    <>
      <p>
        {sufficient === null ? null : (
          <>
            <StatusTag kind={sufficient ? "success" : "warning"}>
              {describeProgress(sufficient)}
            </StatusTag>{" "}
          </>
        )}
        {progressStatusNames[status]}.
      </p>
      <ul>
        {(
          [
            ["Lead inspector", lead],
            ["CQC inspector", cqc],
          ] as const
        ).map(([who, judgement]) => (
          <li key={who}>
            {judgement === null
              ? `${who}: not yet.`
              : `${who}, ${judgement.judgedByName}: ${describeProgress(judgement.sufficient).toLowerCase()}. ${judgement.reason}`}
          </li>
        ))}
        {difference === null ? null : (
          <li>{`How they differ, and what the letter says (${describeProgress(difference.sufficient).toLowerCase()}): ${difference.words}`}</li>
        )}
      </ul>
    </>
  );
}
