export const consentChoiceNames = [
  "takePart",
  "becomeEvidence",
  "quoteWithoutName",
  "useUnfinished",
] as const;
export type ConsentChoiceName = (typeof consentChoiceNames)[number];

/** Which of the separate choices somebody made. */
export type ConsentChoices = Record<ConsentChoiceName, boolean>;

export type ConsentStatement = {
  name: "parents-survey" | "parents-survey-not-online";
  version: number;
  language: string;
  title: string;
  paragraphs: readonly string[];
  /** `needed`: without it nobody can take part. */
  choices: readonly { name: ConsentChoiceName; label: string; hint: string; needed: boolean }[];
};

/**
 * What parents and carers agree to. Change a word and you must raise the version: what somebody agreed to is kept as it
 * was shown. Evidence, consent and safeguarding follow ¶33-34 and ¶64.
 */
export const parentsStatement: ConsentStatement = {
  name: "parents-survey",
  version: 1,
  language: "en",
  title: "Do you agree to take part?",
  paragraphs: [
    "Inspectors from Ofsted and the Care Quality Commission (CQC) ask these questions. They and the senior inspectors who check their work are the only people who read your answers. Your council, your child’s school and health services do not see them.",
    "What you say becomes part of the evidence for this re-visit. It is kept with the rest of that evidence under the inspectorates’ own rules, usually for at least six months. Counts of answers may be published. Small numbers are hidden.",
    "Please do not give names, or anything that shows who somebody is. We do not ask for your name. We do not keep your internet address.",
    "If what you write shows that a child may be at risk of harm, inspectors must pass it on to people whose job is to keep that child safe.",
  ],
  choices: [
    {
      name: "takePart",
      label: "I agree to take part",
      hint: "You do not have to. Until the survey closes you can stop, erase what you saved, or take back what you sent.",
      needed: true,
    },
    {
      name: "becomeEvidence",
      label: "I agree that what I say becomes evidence for this re-visit",
      hint: "Without this, inspectors cannot use your answers.",
      needed: true,
    },
    {
      name: "quoteWithoutName",
      label: "My words may be quoted, without a name",
      hint: "Leave this empty and your words are read but never quoted.",
      needed: false,
    },
    {
      name: "useUnfinished",
      label: "If the survey closes before I send, inspectors may use what I have saved",
      hint: "Leave this empty and nobody will ever see answers that you did not send.",
      needed: false,
    },
  ],
};

/** The name under which the exact text is kept. */
export function statementId({ name, version, language }: ConsentStatement): string {
  return `${name}-${version}-${language}`;
}

/** Whether what is needed to take part was agreed to. */
export function allowsTakingPart(choices: Pick<ConsentChoices, "takePart" | "becomeEvidence">): boolean {
  return choices.takePart && choices.becomeEvidence;
}
