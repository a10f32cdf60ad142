/** Whom families of the area can turn to, each for its own need. */
export const contactKinds = [
  "social-care-day",
  "social-care-night",
  "complaints",
  "independent-advice",
  "privacy",
] as const;

export type ContactKind = (typeof contactKinds)[number];

export type Contact = { kind: ContactKind; name: string; phone: string; email: string; web: string };

export const contactWords: Record<ContactKind, { title: string; explanation: string }> = {
  "social-care-day": {
    title: "Children’s social care, by day",
    explanation: "For anybody worried about a child’s safety, in office hours.",
  },
  "social-care-night": {
    title: "Children’s social care, at night and weekends",
    explanation: "The out-of-hours team.",
  },
  complaints: {
    title: "Complaints",
    explanation: "Where to take a complaint about one child’s help, which a re-visit cannot put right.",
  },
  "independent-advice": {
    title: "Independent advice",
    explanation: "The area’s free and impartial advice service on SEND (SENDIASS).",
  },
  privacy: {
    title: "Privacy",
    explanation: "Who answers questions about how personal information is used and kept.",
  },
};
