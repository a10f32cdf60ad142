import { expect, it } from "vitest";
import { citeEverySentence, citesIn, splitByCites, withoutCites } from "#app/domain/citations/cites.ts";

it.each([
  ["Leaders listen [F1].", "Leaders listen.", [1]],
  ["They said so [f1]. And again [F1; F2].", "They said so. And again.", [1, 2]],
  ["Leaders listen [F1].\n\n[F1] Families were told.", "Leaders listen.\n\nFamilies were told.", [1]],
  ["One [F 3].", "One.", [3]],
  ["One [ F3 ].", "One.", [3]],
  ["One ［F3］.", "One.", [3]],
  ["One ［Ｆ３］。", "One。", [3]],
  ["One 【F3】.", "One.", [3]],
  ["One [F\n3]. Two.", "One. Two.", [3]],
  ["One [F1,\nF2]. Two.", "One. Two.", [1, 2]],
  ["One [F\n\n3] two.", "One\n\ntwo.", [3]],
  ["One.\n\n[F1]\n\nTwo.", "One.\n\n\n\nTwo.", [1]],
  ["One.\n[F1] Two.", "One.\nTwo.", [1]],
  ["One [F1][F2].", "One.", [1, 2]],
  ["One [F1] [F2].", "One.", [1, 2]],
  ["One [F1, 2 and 3].", "One.", [1, 2, 3]],
  ["One [F1/F2] two.", "One two.", [1, 2]],
  ["One [F1 F2].", "One.", [1, 2]],
  ["One [Finding 4].", "One.", [4]],
  ["One [findings 4 & 5].", "One.", [4, 5]],
  ["One [F\u200b3].", "One.", [3]],
  ["One [\u00a0F\u00a03\u00a0].", "One.", [3]],
  ["One [F1234567890123].", "One.", [1234567890123]],
  ["One [F3", "One", [3]],
  ["One [F3.", "One.", [3]],
  ["In [Figure 3] and [Friday 4] and F3 and [3].", "In [Figure 3] and [Friday 4] and F3 and [3].", []],
  ["As they wrote: [Q2] [F1]", "As they wrote: [Q2]", [1]],
])("%j is read as %j", (text, read, numbers) => {
  expect(withoutCites(text)).toBe(read);
  expect(citesIn(text)).toEqual(numbers);
  expect(splitByCites(text).flatMap((part) => (typeof part === "string" ? [] : part))).toEqual(
    expect.arrayContaining(numbers),
  );
});

it.each([
  [
    "Dr. Lowe’s clinic at St. Mary’s is full. Mr. Ray knows.",
    "Dr. Lowe’s clinic at St. Mary’s is full [F1]. Mr. Ray knows [F1].",
  ],
  ["They use aids, e.g. Makaton.", "They use aids, e.g. Makaton [F1]."],
  ["The lead, i.e. Ms. Okoro, left.", "The lead, i.e. Ms. Okoro, left [F1]."],
  ["They met at No. 4. Leaders came.", "They met at No. 4 [F1]. Leaders came [F1]."],
  ["Room No. A4 is shut.", "Room No. A4 is shut [F1]."],
  ["Did they ask? No. Leaders did not.", "Did they ask [F1]? No. [F1] Leaders did not [F1]."],
  ["It opens at 9 a.m. Monday to Friday.", "It opens at 9 a.m. Monday to Friday [F1]."],
  ["It opens at 9 a.m. Families wait.", "It opens at 9 a.m. [F1] Families wait [F1]."],
  ["Waits are 3.5 weeks. It was 4.5.", "Waits are 3.5 weeks [F1]. It was 4.5 [F1]."],
  ["Each has an EHCP. Leaders check.", "Each has an EHCP [F1]. Leaders check [F1]."],
  ["J. Smith leads. J. R. Jones helps.", "J. Smith leads [F1]. J. R. Jones helps [F1]."],
  ["J.R. Jones helps.", "J.R. Jones helps [F1]."],
  ["It begins in Key Stage 2. Schools agree.", "It begins in Key Stage 2 [F1]. Schools agree [F1]."],
  ["They chose plan B. Leaders agreed.", "They chose plan B [F1]. Leaders agreed [F1]."],
  ["So do I. Leaders agreed.", "So do I [F1]. Leaders agreed [F1]."],
  ["They waited… Nobody came.", "They waited [F1]… Nobody came [F1]."],
  ["They waited... Nobody came.", "They waited [F1]... Nobody came [F1]."],
  ["Prof. A. Lee and Cllr. Bell met. Why?!", "Prof. A. Lee and Cllr. Bell met [F1]. Why [F1]?!"],
  ["The report (cf. Section 4) is late.", "The report (cf. Section 4) is late [F1]."],
  ["One. \n\nTwo.", "One [F1].\n\nTwo [F1]."],
])("%j has one mark a sentence", (words, cited) => {
  expect(citeEverySentence(words, 1)).toBe(cited);
  expect(withoutCites(cited).replace(/\s+/g, " ")).toBe(words.replace(/\s+/g, " "));
});

it("takes no longer than its text asks, whatever stands in it", () => {
  for (const text of ["[F", "[F1,", " ", "[F1 ", "[ ", "Dr. ", "A.", "[F1;F"].map((one) =>
    one.repeat(12_000 / one.length),
  )) {
    const start = performance.now();
    withoutCites(text);
    citeEverySentence(text, 1);
    expect(performance.now() - start).toBeLessThan(2000);
  }
});
