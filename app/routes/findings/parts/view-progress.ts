import type { Judgement, Progress } from "#app/domain/progress/progress.ts";

export type ProgressView = ReturnType<typeof viewProgress>;

/** The progress with a focus area for pages: browsers are handed no instants. */
export function viewProgress({ lead, cqc, difference, status, sufficient }: Progress) {
  return {
    lead: lead && viewJudgement(lead),
    cqc: cqc && viewJudgement(cqc),
    difference: difference && { sufficient: difference.sufficient, words: difference.words },
    status,
    sufficient,
  };
}

function viewJudgement({ sufficient, reason, judgedByName }: Judgement) {
  return { sufficient, reason, judgedByName };
}
