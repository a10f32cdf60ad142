/** The roles a person may have in a re-visit (domain words; ¶112-118, ¶131). */
export const roles = [
  "lead-inspector",
  "cqc-inspector",
  "quality-assurance",
  "parent-carer-forum",
  "local-area-officer",
  "letter-recipient",
] as const;

export type Role = (typeof roles)[number];

export const roleNames: Record<Role, string> = {
  "lead-inspector": "lead inspector",
  "cqc-inspector": "CQC inspector",
  "quality-assurance": "quality assurance",
  "parent-carer-forum": "parent carer forum",
  "local-area-officer": "local area officer",
  "letter-recipient": "letter recipient",
};
