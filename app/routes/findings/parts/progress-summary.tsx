import { StatusTag } from "#app/components/status-tag.tsx";
import { type Progress, sayProgress, standingNames } from "#app/domain/findings/progress.ts";

/** What the two inspectors think of the progress, and what the letter is to say. */
export function ProgressSummary({ progress }: { progress: Progress }) {
  const { lead, cqc, difference, standing, sufficient } = progress;
  return (
    <>
      <p>
        {sufficient === null ? null : (
          <>
            <StatusTag kind={sufficient ? "success" : "warning"}>{sayProgress(sufficient)}</StatusTag>{" "}
          </>
        )}
        {standingNames[standing]}.
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
              : `${who}, ${judgement.judgedByName}: ${sayProgress(judgement.sufficient).toLowerCase()}. ${judgement.reason}`}
          </li>
        ))}
        {difference === null ? null : (
          <li>{`How they differ, and what the letter says (${sayProgress(difference.sufficient).toLowerCase()}): ${difference.words}`}</li>
        )}
      </ul>
    </>
  );
}
