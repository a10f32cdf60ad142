import type { Role } from "#db/tables/enumerations.ts";

/** The roles a person may have in a re-visit (domain words; ¶112-118, ¶131). */
export const roles = [
  "lead-inspector",
  "cqc-inspector",
  "quality-assurance",
  "parent-carer-forum",
  "local-area-officer",
  "letter-recipient",
  "young-peoples-group",
] as const satisfies readonly Role[];

export type { Role };

export const roleNames: Record<Role, string> = {
  "lead-inspector": "lead inspector",
  "cqc-inspector": "CQC inspector",
  "quality-assurance": "quality assurance",
  "parent-carer-forum": "parent carer forum",
  "local-area-officer": "local area officer",
  "letter-recipient": "letter recipient",
  "young-peoples-group": "young people’s group",
};

/** What somebody in that role does in a re-visit, said to them. */
export const roleDescriptions: Record<Role, string> = {
  "lead-inspector":
    "You set the dates, focus areas and questions, invite the others, approve the questions, and read everything that families say.",
  "cqc-inspector":
    "You write questions with the lead inspector, record what young people and parents say in person, and read everything that families say.",
  "quality-assurance":
    "You read everything and change none of it. You may hold an inspection back from deletion, and be one of the two people who delete it.",
  "parent-carer-forum":
    "You see the questions for parents before they go out, and say whether they are well phrased. You do not see anybody’s answers.",
  "local-area-officer":
    "You see the dates and focus areas, and the questions for young people once they are shared, so that you can let people know. You do not see anybody’s answers.",
  "letter-recipient":
    "You will be asked to comment on the facts in the draft letter. There is nothing for you to do before then.",
  "young-peoples-group":
    "You look at the questions for young people before they are asked. You say if they are easy to understand. You do not see anybody’s answers.",
};
