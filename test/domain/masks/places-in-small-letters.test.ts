import { expect, it } from "vitest";
import { proposeMasks } from "#app/domain/masks/propose-masks.ts";
import { redact } from "#app/domain/masks/redaction.ts";

const leaves = (words: string) => redact(words, proposeMasks(words), { from: 0, to: words.length });

it.each([
  // Classes by their names.
  ["He is in Kingfisher class", "He is in [a school]"],
  ["Kingfisher Class is loud", "[a school] is loud"],
  ["moved to Otters class in May", "moved to [a school] in [date]"],
  ["In Willow class nobody listens", "In [a school] nobody listens"],
  ["the Red Kites class rang", "the [a school] rang"],
  // Hospitals that are called by a name alone.
  ["She went to Addenbrooke's", "She went to [a service]"],
  ["Addenbrooke’s lost the letter", "[a service] lost the letter"],
  ["we waited at Addenbrookes", "we waited at [a service]"],
  ["at addenbrookes hospital", "at [a service]"],
  ["near alder hey, at Alder Hey", "near [a service], at [a service]"],
  ["at Guy's hospital", "at [a service]"],
  ["treated at Jimmy's", "treated at [a service]"],
  ["GOSH lost it, gosh", "[a service] lost it, gosh"],
  ["seen at bristol children's hospital", "seen at [a service]"],
  ["Killick’s refused him", "[a service] refused him"],
  // As it is typed on a phone.
  ["at oakfield primary they said", "at [a school] they said"],
  ["oakfield school and oakfield academy said no", "[a school] and [a school] said no"],
  ["he goes to st mary's primary", "he goes to [a school]"],
  ["he goes to st marys school", "he goes to [a school]"],
  ["st john fisher catholic high school is full", "[a school] is full"],
  ["she's at westfield high", "she's at [a school]"],
  ["he went to little acorns nursery", "he went to [a school]"],
  ["at greenacre special school", "at [a school]"],
  ["from thornbury juniors to ashcombe secondary", "from [a school] to [a school]"],
  ["we live on elm road", "we live on [place]"],
  ["my house on priory st", "my house on priory st"],
  ["my school is called oakfield", "my school is called [place]"],
  ["a nursery called acorns", "a nursery called [place]"],
])("%s leaves as %s", (words, right) => {
  expect(leaves(words)).toBe(right);
});

it.each([
  "X House was shut. A House is not a home.",
  "Every House point counts. My House is cold.",
  "The Open House event was good. Full House bingo",
  "In House team, the Whole Village, Our Road",
  "on Sat nav and on Sun cream",
  "in class she cries, her class is small",
  "Reception class was hard. Nurture class helped.",
  "First class support. World class teaching.",
  "Special class, Mainstream class, Middle class family",
  "Music class and Art class, Maths class",
  "primary was better, the local primary, our primary is kind",
  "at primary they listened; in secondary he failed",
  "a good primary, every primary, another primary school",
  "feeder primary, next primary, outstanding primary",
  "she loved primary and hated secondary",
  "at high school, at special school, in junior school",
  "the nearest special school, any other special school",
  "outside school, alongside school, inside class, beside school",
  "understood school, unwell school, afford school, button class",
  "main road, the side road, a busy road, down the road",
  "we live on a main road, our house is on the road",
  "the children's hospital, local hospital, cottage hospital",
  "a school called names nobody knows",
  "Today's meeting and Monday's call, nobody's fault",
  "It was Ofsted's idea, the Council's fault",
  "Mum's said no. Dad's lost it. Ofsted’s said so.",
])("nothing is proposed in: %s", (words) => {
  expect(leaves(words)).toBe(words);
});
