/** What is read out at the start of a session. A change of meaning is a new version, and each session keeps the one it heard. */
export type Statement = {
  readonly version: number;
  readonly parts: readonly { title: string; words: string }[];
};

/** On evidence, consent and safeguarding (¶33-34), in words to be spoken. */
export const statement: Statement = {
  version: 1,
  parts: [
    {
      title: "Why we are here",
      words:
        "Thank you for coming. Inspectors were here before and found things in this area that had to get better for children and young people with special educational needs and disabilities. We have come back to find out whether they have. We would like to hear from you about those things.",
    },
    {
      title: "What happens to what you say",
      words:
        "We take notes. What you tell us today becomes part of the evidence for this re-visit. We note what is said and roughly how many of you agree. We do not write down your name or your child’s name. If you say that we may, we can use your own words in what we publish, but never so that anyone could tell who said them.",
    },
    {
      title: "It is your choice",
      words:
        "You do not have to speak. You can leave at any time, and you can ask us to cross out something that you have said. Nothing you say, or do not say, changes the support that your child gets. Please do not repeat outside this room what other families tell us here.",
    },
    {
      title: "If somebody is not safe",
      words:
        "If you tell us something that makes us think that a child or an adult is not safe, we cannot keep it to ourselves. We have to pass it on to the people whose job it is to protect them. If we can, we will talk to you about it first.",
    },
    {
      title: "What we cannot do",
      words:
        "We cannot look into the case of one child, or change what was decided about it. We can tell you who can help with that. Please do not say the names of children, or of people who work with them. Is everybody content to go on?",
    },
  ],
};
