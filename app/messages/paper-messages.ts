/** The paper form’s parts about each child, and what decides which questions are to be answered. */
export const paperMessages = {
  "paper.first": "First: who you answer for",
  "paper.child": "Child {number, number}",
  "paper.child.about": "About child {number, number}.",
  "paper.child.if": "Fill this in if you answer for {number, number} children or more.",
  "paper.child.more":
    "Do you answer for more than {number, number} children? Ask for another form, or use more paper. Write the number of the question on it, and which child it is about.",
  "paper.only-if":
    "Answer this if you ticked {choices} in question {number}, or did not answer that question.",
} as const;
