import { jobMessages } from "#app/messages/work/job-messages.ts";
import type { JobKind } from "./job-kinds.ts";

export type JobTrouble = { words: string; section: "safeguarding" | "evidence" | "seal" };

const troubles: { readonly [Kind in JobKind]?: (count: number) => JobTrouble } = {
  "tell-safeguarding-inspector": () => ({
    words: "The inspector named for the safeguarding queue could not be written to. Please tell them.",
    section: "safeguarding",
  }),
  "send-safeguarding-notice": () => ({
    words:
      "Somebody could not be written to about an entry of the safeguarding queue that waits. Please tell them.",
    section: "safeguarding",
  }),
  "check-document-for-danger": () => ({
    words: "A document could not be looked through for danger to a child. Please read it.",
    section: "safeguarding",
  }),
  "check-earlier-texts": () => ({
    words:
      "Words from before an update of Noonday could not be looked through for danger to a child. Please read them.",
    section: "safeguarding",
  }),
  "extract-text": (count) => ({
    words: jobMessages.t("text.not-read", { count }),
    section: "evidence",
  }),
  "scan-upload": (count) => ({
    words: jobMessages.t("file.not-scanned", { count }),
    section: "evidence",
  }),
  "work-out-seal": () => ({ words: "The seal could not be worked out.", section: "seal" }),
  "check-seal": () => ({ words: "The seal could not be checked.", section: "seal" }),
};

/** What to tell a lead about work that fails; nothing about kinds that whoever asked for them sees on their own page. */
export function describeJobTroubles(jobs: readonly { kind: JobKind; count: number }[]): JobTrouble[] {
  return jobs.flatMap(({ kind, count }) => troubles[kind]?.(count) ?? []);
}
