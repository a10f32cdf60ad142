import { expect, it } from "vitest";
import { proposeMasks } from "#app/domain/masks/propose-masks.ts";
import { redact } from "#app/domain/masks/redaction.ts";

const leaves = (words: string) => redact(words, proposeMasks(words), { from: 0, to: words.length });

it.each([
  // A name in capitals before an everyday word in small letters.
  ["We went to Alder Hey hospital last", "We went to [a service] last"],
  ["Alder Hey hospital lost it", "[a service] lost it"],
  ["When Alder Hey hospital rang", "When [a service] rang"],
  ["Alder Hey Hospital and Alder Hey hospital", "[a service] and [a service]"],
  ["Alder Hey children's hospital", "[a service]"],
  ["at Great Ormond Street hospital", "at [a service]"],
  ["at Oak Lodge school", "at [a school]"],
  ["The Willow school said", "The [a school] said"],
  ["at Thornton-in-Craven primary school", "at [a school]"],
  ["St Mary’s primary school and Oakfield nursery", "[a school] and [a school]"],
  ["Bluebell family hub, Hull Road surgery", "[a service], [a service]"],
  ["the Ashdown ward and Kings Heath library", "the [a service] and [a service]"],
  ["near Station road, off Elm road", "near [place], off [place]"],
  ["Baker street, Priory park, the Bransholme estate", "[place], [place], the [place]"],
  ["Jack’s school, Dr. Lowe’s clinic", "[name]’s school, [name]’s clinic"],
  // Places of everyday words.
  ["live in Little Snoring", "live in [place]"],
  ["from Stow on the Wold", "from [place]"],
  ["near Upper Slaughter or Great Missenden", "near [place] or [place]"],
  ["Newcastle upon Tyne, Wells-next-the-Sea", "[place], [place]"],
  ["Chipping Norton and North Shields", "[place] and [place]"],
  ["moved to Reading, born in Deal", "moved to [place], born in [place]"],
  ["Bishop’s Stortford and Much Wenlock", "[place] and [place]"],
  // A surname that is an everyday word.
  ["Emma Young and Jack White waited", "[name] and [name] waited"],
  // Letters of full width, in bold, in circles; signs of no width inside a name.
  ["Ｊａｃｋ waited with Ａｎｎａ Ｂｒｏｗｎ", "[name] waited with [name]"],
  ["ｊｏ．ｂ＠ｅｘａｍｐｌｅ．ｏｒｇ, ０１６３２ ９６０１２４", "[contact details], [contact details]"],
  ["ＮＮ１６ ８ＬＤ, Ｏａｋｆｉｅｌｄ　Ｓｃｈｏｏｌ", "[contact details], [a school]"],
  ["𝐉𝐚𝐜𝐤, 𝓙𝓪𝓬𝓴 and Ⓙⓐⓒⓚ waited", "[name], [name] and [name] waited"],
  ["🅹🅰🅲🅺 🆂🅼🅸🆃🅷 waited", "[name] waited"],
  ["Ja\u200bck waited", "[name] waited"],
  // Names on social services.
  ["insta: jo_b, snap jo-b99", "insta: [contact details], snap [contact details]"],
  ["@jo.b on tiktok, jo_b on snap", "[contact details] on tiktok, [contact details] on snap"],
  ["instagram @jo_b or ig jo.b", "instagram [contact details] or ig [contact details]"],
  ["find me on TikTok as jo.b99", "find me on TikTok as [contact details]"],
  ["my insta is jobloggs", "my insta is [contact details]"],
  ["Facebook: JoBloggs", "Facebook: [contact details]"],
  ["tiktok name jo_bloggs, discord jo#1234", "tiktok name [contact details], discord [contact details]"],
  ["gamertag: xXjoXx", "gamertag: [contact details]"],
  ["his username is joblogs9", "his username is [contact details]"],
  ["Twitter/X handle: @jo", "Twitter/X handle: [contact details]"],
  // Addresses that are written out.
  ["jo [at] example.org", "[contact details]"],
  ["jo at example dot org", "[contact details]"],
  ["Jo AT example DOT org", "[contact details]"],
  ["jo {at} example {dot} org", "[contact details]"],
  ["jo(at)example(dot)org(dot)uk", "[contact details]"],
  ["jo.b[at]example[dot]org", "[contact details]"],
  ["jo_b at hotmail dot co dot uk", "[contact details]"],
  ["jo-b at gmail, please", "[contact details], please"],
  ["jo underscore b at example dot com", "[contact details]"],
  ["jo @ example . org", "[contact details]"],
  // Pages of people.
  ["facebook.com/jo.b and fb/jo.b", "[contact details] and [contact details]"],
  ["linktr.ee/jo_b, discord.gg/abc", "[contact details], [contact details]"],
  ["t.me/jo_b, wa.me/447700900123", "[contact details], [contact details]"],
  ["facebook dot com slash jo.b", "[contact details]"],
  ["instagram.com/jo_b/, linkedin.com/in/jo-b", "[contact details], [contact details]"],
  ["youtube.com/@jo.b, jo.bsky.social", "[contact details], [contact details]"],
  // Names at the beginning of a sentence that no list has, by what is theirs.
  ["Émilie’s plan is late", "[name]’s plan is late"],
  ["ÉMILIE’S PLAN IS LATE", "[name]’S PLAN IS LATE"],
  ["Jaydon’s mum rang, and Jacks’ taxi came", "[name]’s mum rang, and [name]’ taxi came"],
  ["my daughter (M) waits, and mcdonald waited", "my daughter ([name]) waits, and [name] waited"],
  // Schools with their kind in brackets, in capitals, or with small words of other languages.
  ["Oakfield (Special) School", "[a school]"],
  ["Oakfield CE (VA) Primary School", "[a school]"],
  ["ÉCOLE JULES FERRY was full", "[a school] was full"],
  ["Ysgol y Deri and Scoil an Spioraid", "[a school] and [a school]"],
  ["St Johns was full. St Thomas’ too, and Acorn UTC", "[a school] was full. [a school] too, and [a school]"],
  // Places whose half would be left.
  ["Barrow-in-Furness, Barton-under-Needwood", "[place], [place]"],
  ["Bury St Edmunds, King’s Lynn, Hemel Hempstead", "[place], [place], [place]"],
  ["Elm Rd., Rose Cottage, Trent House", "[place], [place], [place]"],
  // Dates and ages in words, or short.
  ["born on the third of May 2018, not May ’18 or 05/2018", "born on the [date], not [date] or [date]"],
  ["since 09/24, on Tues and on the twenty-first of March", "since [date], [date] and on the [date]"],
  ["in year six, Year Two, y5, Yr.5, DS7", "in [age], [age], [age], [age], [age]"],
  // Telephone numbers as they are said, addresses without their end, places on a map, references.
  ["oh one six three two nine six oh one two four", "[contact details]"],
  ["zero one six three two, nine six zero, one two four", "[contact details]"],
  ["07700 nine hundred one two three", "[contact details]"],
  ["jo.b@gmail, what3words filled.count.soap", "[contact details], what3words [contact details]"],
  ["52.398, -0.725 and case 12345/AB", "[number], [number] and case [number]"],
])("%s leaves as %s", (words, right) => {
  expect(leaves(words)).toBe(right);
});

it.each([
  "The school did not listen. Our hospital was kind.",
  "Mainstream school is hard. Special school was better.",
  "a SEND school and a Catholic school",
  "The EHCP clinic and the CAMHS clinic rang. Autism clinic was full.",
  "the Speech and Language clinic, the Occupational Therapy clinic",
  "We go to the Youth club and the Saturday club. Breakfast club is full.",
  "No way. Our road is closed. Local Offer website.",
  "Primary school was fine. Secondary is hard.",
  "We looked at example pages on Facebook; facebook is full of advice.",
  "Facebook: the group helped us. The Facebook group and Instagram posts.",
  "on snap decisions, handle: with care, steam - hot, signal/noise",
  "User name and password were lost",
  "She is good at outlook and live music",
  "look at the plan dot by dot",
  "health/education and/or care, no help.He/she waits",
  "In Special Educational Needs we trust. The North West and the South East.",
  "Great help. New Year came. Children in the Middle. Teacher on the phone.",
  "Reading is hard. He is behind in Reading and writing. Bath time is hard.",
  "We live in hope of an answer.",
  "This school is kind, this teacher left and this plan is late.",
  "The Council’s plan, Ofsted’s review, nobody’s plan and CAMHS’s assessment",
  "this year two of us, this year three schools, once a year one plan",
  "one, two, three, four, five, six times",
  "Mother-in-Law, the first may be late, on sun cream, 24/7 or 1/2",
  "They don’t listen (parents) and school is hard",
])("nothing is proposed in: %s", (words) => {
  expect(leaves(words)).toBe(words);
});
