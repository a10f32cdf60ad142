import { formEndName } from "../text/text-field.ts";

/** Under which names a device sends what somebody answered in a hall; answers go by the names of their controls. */
export const hallFields = {
  ...({ link: "link", token: "token", approval: "approval", number: "number" } as const),
  ...({ helped: "helped", quote: "quote", language: "language", circumstance: "circumstance" } as const),
  /** As `FormEnd` has it: what was cut off on its way is not taken for all of it. */
  end: formEndName,
  /** Followed by the question's version id. */
  chooser: "chooser-",
} as const;

/** Why what somebody answered in a hall could not be sent, as their device says it. */
export const hallProblems = ["number-not-free", "link-closed", "too-late", "refused"] as const;
