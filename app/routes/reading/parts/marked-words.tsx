import type { MarkedPiece } from "#app/domain/reading/mark-words.ts";

/** Words with what is under a theme and what was searched for marked in them. */
export function MarkedWords({ pieces }: { pieces: readonly MarkedPiece[] }) {
  return pieces.map(({ start, words, isCoded, isHit }) =>
    isCoded || isHit ? (
      <mark key={start} className={isCoded ? undefined : "reader-hit"}>
        {words}
      </mark>
    ) : (
      <span key={start}>{words}</span>
    ),
  );
}
