import { expect, it } from "vitest";
import { citeEverySentence } from "#app/domain/citations/cites.ts";
import { findSentences, sentencesOf } from "#app/domain/text/sentences.ts";

/** Each text stands with | where its sentences part. */
it.each([
  "Dr. Lowe’s clinic at St. Mary’s closed at 3 p.m.| Families had nowhere to go.| One parent told us “nobody ever rings us back about it”.",
  "Mrs. Khan and Mr. D. Osei met Prof. J. R. Hall.| They agreed.",
  "Some, e.g. Maths, i.e. Year 9, vs. others, cf. p. 4, were late.| No. 7 was not.",
  "It took 1.5 years and cost £2.50.| It is at www.example.org.uk today.",
  "They met at 9 a.m. on Monday.| It ended at noon.",
  "They met at 9 a.m. Monday.| It ended.",
  "He is in Yr. 7.| She is in yr. 8A.",
  "The plan (Sec. F) is late.| Secs. B and F were not.",
  "Vol. 2 is lost.| Fig. 3 is not.| Paras. 4 and 5 say so.",
  "It took a yr.| A parent told us so.",
  "Rm. 4B is shut.| Ch. 4, Pt. 1 and Sch. 2 are here.",
  "See App. A, Sect. 36 and Tab. 2.| Go on.",
  "We waited for a sec.| She came.",
  "It was art.| Then maths.",
  "“Nobody rings.”| “Nobody writes.”| He said so.",
  "He said “Nobody rings us.” and left.| She stayed.",
  "Did they ask?| No.| Leaders had not.",
  "Why?!| Nobody knows …| Still.",
  "(It was late.)| It was cold.",
  "Leaders listen. [F1]| Families were told sooner.| “Two” [F2, F3].| Three.",
  "1. Plans were late.| 2. Waits were long.| They rang.",
  "How old?| 12.| She waits.",
  "Tel. 01632 960001 or Ext. 12.| The Asst. Head and the Dep. Head rang.| See ref. no. 12.| He said no.| They left.",
  "See para. 3, fig. 2 and the Jan. 2026 plan.| It is new.",
  "Cllr. Ali, Rev. Green and Capt. O’Neill of the 2nd Bn. came.| We spoke.",
  "A. Smith, B.J. Jones and C. D. Brown wrote.| Others rang.",
  "আমরা অপেক্ষা করেছি।| কেউ আসেনি।",
  "انتظرنا طويلا.| لماذا؟| لا أحد يعرف.",
  "ہم نے انتظار کیا۔| کوئی نہیں آیا۔",
])("%s", (marked) => {
  const text = marked.replaceAll("|", "");
  expect(sentencesOf(text)).toEqual(marked.split("|").map((sentence) => sentence.trim()));
  for (const { start, end, text: sentence } of findSentences(text)) {
    expect(text.slice(start, end)).toBe(sentence);
  }
});

it("what stands on lines of its own is a sentence, however it ends", () => {
  expect(sentencesOf("Seen by Dr.\nLowe\n\n- a plan\r\n- a school.")).toEqual([
    "Seen by Dr.",
    "Lowe",
    "- a plan",
    "- a school.",
  ]);
});

it("a finding that names a doctor, a saint and a time has one mark a sentence, none inside", () => {
  const words =
    'Dr. Lowe’s clinic at St. Mary’s closed at 3 p.m. Families had nowhere to go. One parent told us "nobody ever rings us back about it".';
  expect(citeEverySentence(words, 1)).toBe(
    'Dr. Lowe’s clinic at St. Mary’s closed at 3 p.m. [F1] Families had nowhere to go [F1]. One parent told us "nobody ever rings us back about it" [F1].',
  );
});
