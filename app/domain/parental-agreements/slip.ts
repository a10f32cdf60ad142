/** What a slip says to whoever holds parental responsibility, in plain words; what was agreed to by it is kept word for word. */
export const slip = {
  title: "May your child answer the inspectors’ questions?",
  paragraphs: [
    "Inspectors from Ofsted and the Care Quality Commission (CQC) are finding out whether help for children and young people with special educational needs or a disability has got better. Young people can answer a few questions by themselves, with pictures.",
    "Under 16, somebody who holds parental responsibility has to agree first. Your child then chooses for themselves. They can skip any question, and stop at any time.",
    "Only the inspectors read the answers, as evidence. The council and the school cannot. The inspectors use your child’s own words only if your child says yes to that.",
    "Nobody’s name is asked for: not yours, and not your child’s. Please write none on this slip.",
    "If an answer says that somebody is hurt or not safe, the inspectors must tell people who can help.",
    "You can withdraw your agreement until the inspectors finish their visit: tell an inspector the code. Your child’s answers are then erased.",
  ],
} as const;

/** What stands for an agreement that an inspector recorded in a discussion, or for a note of somebody’s best interests. */
export const recordedByInspector = {
  title: "Recorded by an inspector",
  paragraphs: ["An inspector asked before the discussion, and recorded the answer."],
} as const;
