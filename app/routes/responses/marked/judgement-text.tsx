import { StatusTag } from "#app/components/status-tag.tsx";
import type { JudgementView } from "../parts/view-judgement.ts";

export function JudgementText({ judgement }: { judgement: JudgementView | null }) {
  if (judgement === null) return <StatusTag kind="info">Not judged yet</StatusTag>;
  return <>{judgement.note === "" ? judgement.judgedText : `${judgement.judgedText}: ${judgement.note}`}</>;
}
