import { StatusTag } from "#app/components/status-tag.tsx";
import type { Completeness } from "#app/domain/translations/wording.ts";

type WordingStatusProps = { completeness: Completeness; outOfDateWith: string | null };

/** Whether there is a wording that families would be shown. */
export function WordingStatus({ completeness, outOfDateWith }: WordingStatusProps) {
  if (outOfDateWith !== null) return <StatusTag kind="warning">The English has changed since</StatusTag>;
  if (completeness === "whole") return <StatusTag kind="success">Written</StatusTag>;
  if (completeness === "in-part") return <StatusTag kind="warning">Written in part</StatusTag>;
  return <StatusTag kind="warning">Not written yet</StatusTag>;
}

/** What an out-of-date wording was written beside, and the box by which it holds again. */
export function EarlierWords({ words }: { words: string }) {
  return (
    <p className="soft">
      This was written beside other words, so families are not shown it: <q>{words}</q>
    </p>
  );
}
