/** Words that somebody at a council says, and young people do not, each with what to say. */
const plainWords: Readonly<Record<string, string>> = {
  provision: "help",
  outcomes: "what you want to happen",
  transition: "moving on",
  ehcp: "EHC plan",
  multidisciplinary: "people who work together",
  professionals: "people who help you",
  "co-production": "working together",
  accessible: "easy to use",
  facilitate: "help",
  setting: "school or college",
  respite: "short breaks",
  safeguarding: "keeping safe",
};

/** Easy Read has short lines: more words than that in a sentence are too many. */
const maxWordsInSentence = 12;

/**
 * What would make the words of a young people's question easier to read, in whole sentences; none where nothing is found.
 * They are hints: nothing is held back by them.
 */
export function findEasyReadHints({ text, hint }: { text: string; hint: string }): string[] {
  const hints: string[] = [];
  for (const sentence of `${text}\n${hint}`.split(/(?<=[.!?])\s+|\n/u)) {
    const words = sentence.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
    if (words.length > maxWordsInSentence)
      hints.push(`“${sentence.trim()}” is long. Easy Read has up to ${maxWordsInSentence} words in a line.`);
  }
  if ((text.match(/\?/gu) ?? []).length > 1) hints.push("This asks more than one thing. Ask one at a time.");
  else if (/\p{L}\s+(?:and|or)\s+\p{L}/iu.test(text) && text.includes("?"))
    hints.push("This may ask two things at once. Can it ask one?");
  const typed = new Set(`${text} ${hint}`.toLowerCase().match(/[\p{L}-]+/gu) ?? []);
  for (const [word, plainer] of Object.entries(plainWords))
    if (typed.has(word)) hints.push(`“${word}” is hard. You could say “${plainer}”.`);
  return hints;
}
