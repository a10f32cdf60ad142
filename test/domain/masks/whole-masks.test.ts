import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { proposeMasks } from "#app/domain/masks/propose-masks.ts";
import { redact, widenMasks } from "#app/domain/masks/redaction.ts";
import { readQuotation } from "#app/domain/quotations/quotation-form.ts";

const placeNames = ["Barrow-in-Furness", "Oakfield"];
const leaves = (words: string) =>
  redact(words, proposeMasks(words, ["Exampleshire"], { placeNames }), { from: 0, to: words.length });

describe("what is masked is masked whole", () => {
  it.each([
    [
      "We live at nn16 8ld, write to pat.o'brien@example.org or ring 01632.960.124 about École Jules School, plan AB/12345 of 2026-05-03.",
      "We live at [contact details], write to [contact details] or ring [contact details] about [a school], plan [number] of [date].",
    ],
    [
      "flat 3b, 12a high street, nn168ld, NN16  8LD",
      "[contact details], [contact details], [contact details], [contact details]",
    ],
    [
      "01632/960/124, (01632) 960124, 07700-900-123",
      "[contact details], [contact details], [contact details]",
    ],
    [
      "+44 (0)1632 960 124 or +447700900123 or 0044 1632 960124",
      "[contact details] or [contact details] or [contact details]",
    ],
    ["ring 01632 960124 ext 5.", "ring [contact details]."],
    ["NHS no 943 476 5919, NHS 943-476-5919.", "NHS no [number], NHS [number]."],
    ["case SEND-2026/0042, SEN/123/45 and ab12345", "case [number], [number] and [number]"],
    ["card 1234-5678-9012", "card [number]"],
    ["appeal EH 878/21/00123, SEN 12/345 and EH878/23/00012", "appeal [number], [number] and [number]"],
    ["bank GB29 NWBK 6016 1331 9268 19", "bank [number]"],
    ["on 3/4, since 12.11 and by 31-12", "on [date], since [date] and by [date]"],
    ["born 04/05 and dob 4.5", "born [date] and dob [date]"],
    ["Inspector Brown, Rev. Green and Cllr White", "[name], [name] and [name]"],
    ["Lady Gray, PC Bell, Councillor Day, Sergeant King", "[name], [name], [name], [name]"],
    ["on 3/5/26, 3.5.2026, 03–05–2026 and 2026/05/03", "on [date], [date], [date] and [date]"],
    ["3rd May 2026, the 3rd of may, 3 MAY 2026, May 3rd, 2026.", "[date], the [date], [date], [date]."],
    ["on 3 Sept. 2026 and Sept. 2026", "on [date] and [date]"],
    [
      "£1,500.50 and 1 500 pounds, 12.5%, 1,234 of 5-16s",
      "[number] and [number] pounds, [number], [number] of [number]",
    ],
    ["he is 8½, aged 8yrs, a 12-month wait", "he is [age], [age], a [number] wait"],
    ["Year 6/7 and Y7", "[age] and [age]"],
    ["pat_obrien99@mail-x.example.co.uk.", "[contact details]."],
    ["pat dot obrien at example dot org, pat@ example.org", "[contact details], [contact details]"],
    ["facebook.com/groups/sendmums, example.co.uk/page", "[contact details], [contact details]"],
    ["www.example.org/a-b/c.html, https://x.com/a_b?c=1, now", "[contact details], [contact details], now"],
    ["fb @send_mums, insta @mary.anne.x.", "fb [contact details], insta [contact details]."],
    ["Zoë-Louise’s teacher and O'Brien's", "[name]’s teacher and [name]'s"],
    ["Anne-Marie O’Neill’s son", "[name]’s son"],
    ["my son o’neill-smith rang mr d'arcy", "my son [name] rang [name]"],
    ["Siân ap Gruffydd, van der Berg, Ahmed bin Yusuf", "[name], [name], [name]"],
    ["J. Smith and J.K. Rowling-Jones met A B Jones", "[name] and [name] met [name]"],
    ["Mrs. O'Neill-Smith and Ms McDonald-Jones’s team", "[name] and [name]’s team"],
    ["ÉLODIE told JAMES SMITH", "[name] told [name]"],
    ["E\u0301lodie at E\u0301cole Jules School", "[name] at [a school]"],
    ["at st mary's school and St. Mary’s", "at [a school] and [a school]"],
    ["at Barrow-in-Furness Hospital", "at [a service]"],
    ["the Oakfield-based team", "the [place] team"],
    ["Dr. Lowe’s clinic", "[name]’s clinic"],
    ["Beth left. Krish waited for a year.", "[name] left. [name] waited for a year."],
    ["J.S. waits and J. S. waited.", "[name] waits and [name] waited."],
    [
      "Flat 2, 12 High St, 4 Mill Rd. or 5 St Ann’s Ave",
      "[contact details], [contact details], [contact details] or [contact details]",
    ],
    ["we live in NN16, near SE6", "we live in [place], near [place]"],
    ["Jaydons mum rang alfies school", "[name] mum rang [name] school"],
    ["Al\ufb01e waited", "[name] waited"],
    ["called Mrs Green by Mr Park", "called [name] by [name]"],
  ])("%s", (words, expected) => {
    expect(leaves(words)).toBe(expected);
  });

  it.each([
    "I told her we must go at noon. Plan B. He said no.",
    "WILL you help? It was HELP that we needed.",
    "Nobody rings at all, e.g. about a plan.",
    "It’s half past nine o’clock and she’s late.",
    "health/education and co-production",
    "In the U.K. a T.A. and S.E.N. support came late.",
    "Boys mums and carers plans, his plan and the schools plan.",
  ])("nothing is proposed in: %s", (words) => {
    expect(leaves(words)).toBe(words);
  });

  it("whatever is written: no proposal begins or ends inside a word, and widening it changes nothing", () => {
    const piece = fc.constantFrom(
      ..."nn16 8ld|01632|960-124|.|,|/|-|’s|O’|Brien|École|School|E\u0301|2026|05|@|example.org|£|½|Mary-|Anne|SMITH|JAMES|St| |\n|😀|মা|مدرسة|学校|Ｊａｃｋ|𝐉𝐚𝐜𝐤|Ⓙ|\u200b|@|at|school".split(
        "|",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const words = pieces.join("");
        const masks = proposeMasks(words, [], { placeNames });
        expect(widenMasks(words, masks)).toEqual(masks);
      }),
      { numRuns: 300 },
    );
  });
});

describe("what an inspector asks to be masked is masked whole", () => {
  const words = "École Jules rang 01632.960.124 about Mary-Anne.";
  const whole = { from: 0, to: words.length };
  it.each([
    ["960", "01632.960.124"],
    ["anne", "Mary-Anne"],
    ["MARY", "Mary-Anne"],
    ["ecole jules", null],
    ["École", "École"],
  ])("typed as “%s”", (typed, masked) => {
    const { masks, errors } = readQuotation({ "further-1": [typed] }, words, whole);
    expect(masks.map(({ start, end }) => words.slice(start, end))).toEqual(masked === null ? [] : [masked]);
    expect(errors["further-1"] === undefined).toBe(masked !== null);
  });

  it("and what a form says of half a word is taken as the word", () => {
    const { masks } = readQuotation({ mask: ["1-3", "20-24"] }, words, whole);
    expect(masks.map(({ start, end }) => words.slice(start, end))).toEqual(["École", "01632.960.124"]);
  });
});
