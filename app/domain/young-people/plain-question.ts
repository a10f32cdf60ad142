/** What young people can be asked about a focus area that no question with faces is linked to. */
export const plainQuestion = "How is this going for you?";
