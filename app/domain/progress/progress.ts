import type { JudgingRole, Role } from "#db/tables/enumerations.ts";

/** Of each weakness: has the area made sufficient progress (¶108, ¶130)? */
export const progressAnswers = ["sufficient", "not-sufficient"] as const;

export const describeProgress = (sufficient: boolean): string =>
  sufficient ? "Sufficient progress" : "Not sufficient progress";

export const maxReasonLength = 2000;

export type { JudgingRole };

export function isJudgingRole(role: Role | null): role is JudgingRole {
  return role === "lead-inspector" || role === "cqc-inspector";
}

export type Judgement = {
  id: string;
  role: JudgingRole;
  sufficient: boolean;
  reason: string;
  judgedAt: Temporal.Instant;
  judgedByName: string;
};

export type Difference = {
  id: string;
  leadJudgementId: string;
  cqcJudgementId: string;
  sufficient: boolean;
  words: string;
  recordedAt: Temporal.Instant;
  recordedByName: string;
};

export type Progress = {
  lead: Judgement | null;
  cqc: Judgement | null;
  /** Only while both judgements that it is about hold. */
  difference: Difference | null;
  status: "not-judged" | "one-to-judge" | "agreed" | "differ" | "difference-recorded";
  /** What the letter is to say; null until both have judged and agree or their difference is recorded. */
  sufficient: boolean | null;
};

/** Where the judgement of a focus area stands. Both lists are oldest first. */
export function progressOf(judgements: readonly Judgement[], differences: readonly Difference[]): Progress {
  const latest = (role: JudgingRole) => judgements.findLast((judgement) => judgement.role === role) ?? null;
  const [lead, cqc] = [latest("lead-inspector"), latest("cqc-inspector")];
  if (lead === null || cqc === null) {
    const status = lead === null && cqc === null ? "not-judged" : "one-to-judge";
    return { lead, cqc, difference: null, status, sufficient: null };
  }
  if (lead.sufficient === cqc.sufficient) {
    return { lead, cqc, difference: null, status: "agreed", sufficient: lead.sufficient };
  }
  const difference =
    differences.findLast((one) => one.leadJudgementId === lead.id && one.cqcJudgementId === cqc.id) ?? null;
  return {
    lead,
    cqc,
    difference,
    status: difference ? "difference-recorded" : "differ",
    sufficient: difference?.sufficient ?? null,
  };
}

export const progressStatusNames: Readonly<Record<Progress["status"], string>> = {
  "not-judged": "Not judged yet",
  "one-to-judge": "One inspector has judged",
  agreed: "Both inspectors agree",
  differ: "The inspectors differ",
  "difference-recorded": "The inspectors differ, and it is recorded how",
};
