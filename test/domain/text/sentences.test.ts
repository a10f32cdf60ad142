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

/** Abbreviations of law, references, dates, titles and other languages, and stops that end a sentence all the same. */
const abbreviatedTexts = `
Under s. 19 of the Act the area must act.| It did not.
Under S. 19 and ss. 20 to 22 it must.| It did.
The plan was made c. 2019 and lost.| Nobody knew.
It is ca. 2020 work.| Old.
Manche Kinder, z. B. Anna, warten.| Andere nicht.
Das heißt u. a. Schulen, d. h. Lehrer, usw. warten.| Andere nicht.
See p. 4 and pp. 4-6.| Then go on.
It is in para. 3, fig. 2 and No. 7.| It ends.
It is in Para. 3 and Fig. 2.| It ends.
Some, e.g. Year 7, wait.| Others do not.
Some, eg. Year 7, and ie. Year 8, wait.| Others do not.
J. R. R. Tolkien and A.B. Smith came.| They left.
Reg. 12(3) and cl. 4 apply.| Art. 6 does too.
The est. 1990 school is shut.| It was old.
He left etc. and came.| Nothing changed.
They lost books, toys, etc.| Nothing came.
The Ltd. company and Acme Co. Ltd. are shut.| No reply.
The Gov. Body met.| It said no.
We saw Dr. A. Khan at approx. 3 p.m. on Tues. 4 Nov. 2026.| She rang.
The avg. wait is 3 wks. and 2 mths.| It is long.
Min. 3, max. 9 weeks.| Long.
St. John’s Rd. is closed.| We walk.
It is at 4 High St. in town.| We walk.
I waited at High St.| Nobody came.
See Ofsted (2023) vol. 2, ch. 3, p. 17.| It says so.
The Act (c. 26) says so.| We know.
Rev. Fr. Brown came.| We prayed.
See App. 3 and Annex. B.| Go on.
See ibid. 4 and op. cit. p. 3.| Go on.
See cf. Smith et al. 2019 for it.| Go on.
Smith et al. (2019) say so.| Go on.
Ms. Hall, M.Ed., B.Sc. Hons. wrote.| We read.
Ph.D. students came.| They left.
It is U.K. law and E.U. law.| It binds.
We moved to the U.K.| Nobody helped.
We like Plan B.| Nobody else does.
She is in Yr. 7 at No. 4.| He is not.
Ask Jas. and Wm. Smith.| They know.
Read it, i. e. all.| Then go.
Q. 4 and Q. 5 are hard.| Skip them.
Qs. 4 and 5 are hard.| Skip them.
See qu. 3 and ques. 4.| Skip them.
He got 5.| She got 6.
She waited till 2019.| Nobody came.
The waiting list is no. 1.| It grew.
It was no.| Two years went.
It costs approx. £40 per hr. for us.| Too much.
Ref. SEND/12 is lost.| So is ref. 13.
Encl. 2 is lost.| Sorry.
It is the resp. of the LA.| It fails.
The dept. was shut.| The Dept. for Education knew.
The org. failed.| Then it shut.
The assoc. Head and Govs. met.| They agreed.
Mr. & Mrs. Bell came.| They sat.
He has 2 hrs. of help.| It ended.
He has 2 hrs.| It ended.
He waited 18 mths.| It ended.
We waited min. 6 weeks.| Bad.
Wait, e.g. for OT.| SALT too.
Sat. 4 Nov. is fine.| Sun. is not.
On Sat. 4 Nov. we met.| It rained.
Par ex. Paul, M. Dupont et Mme. Roy attendent.| Rien.
P. ej. Ana espera.| Otros no.
Np. Anna czeka.| Inni nie.
Tzn. Anna i m.in. Jan czekają.| Inni nie.
Dz. U. z 2019 r. poz. 4 mówi.| Tak.
E.g. Year 7 waits.| Others do not.
P.S. Nobody rang.| Still.
N.B. Nobody rang.| Still.
It is a.k.a. The Hub.| We go.
I asked for S.A.L.T. twice.| No.
We see O.T. Jones.| She helps.
We asked the O.T.| Nobody came.
He gets D.L.A.| We asked for more.
It is 10 a.m. in Yr. 3.| He cries.
The cttee. met on the 3rd.| It ended.
See § 4.| See s.19(1).
See s 19.| Then s.20.
See Sched. 3, r. 4 and Rule 5.| Then stop.
See Pt. II and Ch. IV.| Then stop.
It rose to 4 m.| Then fell.
Ofsted Insp. J. Hall came.| She left.
Tel: 01632 960001.| Ring us.
The child, J., is six.| He waits.
My son J. waits.| He waits.
My son J.| He waits.
I told Mrs. K.| She knew.
Both A. and B. waited.| No.
They rely on s. 19 EA 1996.| It binds.
It was c. 2019.| Nobody knew.
See p. 4.| See fig. 2.| See para. 3.
It is in No. 7.| They knew.
We wait, e.g. Year 7.| Others too.
Under ss. 19 and 20.| Go on.
They have it from vol. IV.| Go on.
He is 5 p. short.| Go on.
We met on Mon.| Nobody came.
We met in Jan.| Nobody came.
It is for Ms. He.| She came.
It was I.| Nobody else.
She got a Grade C.| He failed.
It is ref. A/12.| Then go.
They paid approx. £40.| It hurt.
We lost approx.| A parent said so.
He works for Co. Durham.| Far.
The max. 4 weeks passed.| Bad.
J. K. Rowling and A. A. Milne wrote.| Read.
She is Miss P. Patel.| He is not.
They told D. M. Osei, M.Sc.| We knew.
`;

it.each(abbreviatedTexts.trim().split("\n"))("abbreviations: %s", (marked) => {
  expect(sentencesOf(marked.replaceAll("|", ""))).toEqual(
    marked.split("|").map((sentence) => sentence.trim()),
  );
});
