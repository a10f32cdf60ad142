/** Raised when what the parts of the archive mean changes; parts that are only added do not raise it. */
export const archiveVersion = 1;

const parts: readonly (readonly [string, string])[] = [
  ["format, version", "“noonday-archive” and a number that rises when a part comes to mean something else."],
  ["made", "Who made it, in which role, and when."],
  ["revisit", "The area, the days on site, when it was notified, and the dates of its steps."],
  ["focusAreas", "Areas of significant weakness, in order. Others point to their id."],
  [
    "questions",
    "Every frozen wording: for parents, young people and the open meeting. Those with one meaningId are counted together. choices: key and words, in order.",
  ],
  ["approvals", "The approved sets of parents’ questions, with the wordings in each."],
  [
    "responses",
    "Every response that was not withdrawn. groups: what its sender said about themselves, [name, value]. answers: [wording, choice, words, child]: a choice’s key with words null, or words with choice empty; child: of which child it is, from 1, and 1 where the question is asked once. What was not answered is not there. unasked: [wording, child] of what an earlier answer made no question.",
  ],
  [
    "discussions",
    "With young people: setting and day, what was counted for each wording, and what was said. face: a face; of choice cards choice-1 and so on; of a mat choice-1:going-well and so on. No names were taken.",
  ],
  [
    "youngPeoplesResponses",
    "What young people sent by themselves, and did not take back: age, way, group and setting. answers: [wording, answer], as in discussions. words: with their id, who chose them (chooser), and mayQuote. Words that an inspector has not yet seen in the safeguarding queue are not here.",
  ],
  ["meetings", "Sessions of the open meeting, with how many came and the notes taken."],
  ["themes", "The code frame of each focus area."],
  [
    "translations",
    "What inspectors wrote beside a text in English, or of what was spoken word for word: every version, by whom and in which hour. source and sourceId name the text, as in codings. Where the words were changed, those of them that it was of are gone, and it with them.",
  ],
  [
    "codings",
    "Which text was put under which theme. source and sourceId name the text: a response (with its wording), words of a discussion or of a young person’s own response, a note, or a passage of a document (see evidence). startsAt and endsAt are a stretch of it in UTF-16 units; null for the whole text. translationId: the translation that the stretch is of; null for the text’s own words.",
  ],
  ["marks", "How each source bears on each focus area, as inspectors marked it, oldest first."],
  ["findings", "Each with its words as they were written, and what it rests on: as it was then and is now."],
  [
    "quotations",
    "Words prepared to leave, with what is masked in them, by number ([Q2] in the letter), whom they are of and who prepared them; words is null where withdrawn says why.",
  ],
  [
    "earlierFigures",
    "What an earlier count found to a question that is asked again: labels are the answers counted together; count of base, or share in tenths of a per cent.",
  ],
  ["judgements", "By focus area: both inspectors’ judgements with their history, and their differences."],
  [
    "letter",
    "Its sections with their versions, its editions, and what happened to it; null where there is none.",
  ],
  ["releases", "The counts that were released, as they were, with small numbers hidden (null)."],
  [
    "evidence",
    "What the area and its forum sent: what it is and shows, and the text in it. passages: where each passage that can be coded stands in that text, in UTF-16 units. The files are not here.",
  ],
  [
    "seals",
    "Each seal on the evidence: counts and SHA-256 of its parts (parts) and of all (hash), who put it on, and who took it off and why. Noonday works them out anew by npm run verify-seal; this file is not what they are over.",
  ],
];

/** What lies beside archive.json, for whoever opens it in twenty years. */
export function archiveReadme(stamp: string): string {
  return [
    "NOONDAY ARCHIVE",
    "===============",
    "",
    stamp,
    "",
    "archive.json is one JSON object (UTF-8), with a line of its own for each part and for each item of a list, so that it can be read line by line too.",
    "It holds exact figures and families’ own words, for inspectors and quality assurance of this re-visit. mayQuote false means: read it, but never print it.",
    "Instants are UTC (2026-11-24T12:00:00.000Z), dates are YYYY-MM-DD. When families, young people and people at the meeting said something is given to the hour. Ids are the same throughout.",
    "Not in it: responses that were withdrawn, what was never sent, email addresses, the safeguarding queue, files as they were sent, and the audit, which stays in Noonday.",
    "",
    `Version ${archiveVersion}. The parts, in their order:`,
    "",
    ...parts.map(([name, holds]) => `${name}: ${holds}`),
    "",
  ].join("\r\n");
}
