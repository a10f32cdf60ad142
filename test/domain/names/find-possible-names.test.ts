import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPossibleNames } from "#app/domain/names/find-possible-names.ts";
import { readNamesAnswer, replaceNames } from "#app/domain/names/names-answer.ts";

const found = (text: string, notNames: string[] = []) =>
  findPossibleNames(text, ["Exampleshire", ...notNames]).map(({ words }) => words);

describe("words that look like a name are found", () => {
  it.each([
    ["My TA is called Daniel and he gets me.", ["Daniel"]],
    ["daniel helps me with maths", ["daniel"]],
    ["Then Mrs Okonkwo-Bell said I could go out.", ["Mrs Okonkwo-Bell"]],
    ["mr patel is the only one who listens", ["mr patel"]],
    ["I see Dr Siobhán Reilly on Tuesdays", ["Dr Siobhán Reilly"]],
    ["J. Wrzesniewski never rang back.", ["J. Wrzesniewski"]],
    ["Ask Kwabena, he knows.", ["Kwabena"]],
    ["Miss Harkness makes me feel OK about it", ["Miss Harkness"]],
    ["My social worker is Ayaan's mum's friend", ["Ayaan's"]],
    ["Zoë and I go to the same club", ["Zoë"]],
    ["I want Grace to come back, not the new one", ["Grace"]],
    ["It was Mary-Jane who took me", ["Mary-Jane"]],
    ["Gurpreet said they lost the form twice", ["Gurpreet"]],
    ["They moved Fatima bint Yusuf and me to another room", ["Fatima", "Yusuf"]],
    ["Szymborski told us to wait.", ["Szymborski"]],
    ["I HATE IT WHEN MUHAMMAD IS OFF BECAUSE NOBODY HELPS", ["MUHAMMAD"]],
    ["nurse was nice but Auntie Shabnam came with me", ["Auntie Shabnam"]],
    ["The caseworker (Darren P) is lovely", ["Darren P"]],
    ["I like Łukasz because he signs", ["Łukasz"]],
    ["“Oliwia never gets a turn,” one of us said", ["Oliwia"]],
  ])("%s", (text, names) => expect(found(text)).toEqual(names));
});

describe("ordinary words are not asked about", () => {
  it.each([
    "I like school better now. The teachers listen and I get my breaks.",
    "My EHCP says 1:1 but I only get it on Mondays and Thursdays.",
    "CAMHS closed me. Then the SENCO at my school said to wait for an OT.",
    "I moved to Willow Class in September and I'm in Year 9 now.",
    "At St Mary's School they have a Sensory Room. Hillcrest College does not.",
    "Will they tell me before they change it? Hope so.",
    "May I go to the club on Saturday? It's in May.",
    "Mum and Dad had to ring every week. My Nan too.",
    "In Exampleshire you wait ages. Everyone says that.",
    "I speak Polish and English at home and I use Makaton and BSL.",
    "I play Minecraft and FIFA, and watch YouTube at Christmas.",
    "Miss said I could. I miss my old school. The dr was late.",
    "NOBODY TELLS US ANYTHING AND WE HAVE TO WAIT AND WAIT",
    "Ofsted came. Then the Council said there was a Plan.",
    "- More time\n- A quiet room\n- Someone who signs",
    "She said: “Nobody asked me.” Nobody did.",
    "I don't know. I'm not sure. I've never been asked. I'd like to be.",
    "TAs help. My TA is ace... She can sign.",
    "It takes 2 buses. Swimming is on Fridays; Art is my favourite.",
    "I want a job. Maybe with cars. Transition was rubbish.",
    "Speech Therapy stopped when I was 16. The EP came twice.",
    "We did that at the Park Road Centre and it was good.",
  ])("%s", (text) => expect(found(text)).toEqual([]));
});

it("says where each stands, so that it can be shown and replaced", () => {
  const text = "I told Mr. Adeyemi, and Amina Begum.";
  expect(findPossibleNames(text)).toEqual([
    { words: "Mr. Adeyemi", start: 7, end: 18 },
    { words: "Amina Begum", start: 24, end: 35 },
  ]);
});

it("does not ask again about what an inspector has said is no name, however it is written", () => {
  const text = "We went to Thistle Bay and Skylark with Rowan.";
  expect(found(text)).toEqual(["Thistle Bay", "Skylark", "Rowan"]);
  expect(found(text, ["thistle bay", "Skylark's"])).toEqual(["Rowan"]);
});

it("finds words that are in the text, in its order, apart from one another, and none of the known ones", () => {
  const bits = fc.constantFrom(
    "Amina",
    "said",
    "the",
    "Mr",
    "Khan",
    "EHCP",
    "Will",
    ". ",
    "\n",
    "“",
    "it's",
    "O’Brien",
    "Zoë",
    "x",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "grapheme" }),
        fc.array(bits).map((parts) => parts.join(" ")),
      ),
      (text) => {
        const names = findPossibleNames(text);
        let last = 0;
        for (const { words, start, end } of names) {
          expect(text.slice(start, end)).toBe(words);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(
          findPossibleNames(
            text,
            names.map(({ words }) => words),
          ),
        ).toEqual([]);
      },
    ),
  );
});

it("finds a known first name wherever it stands in a sentence", () => {
  const name = fc.constantFrom(
    "aisha",
    "Callum",
    "Oluwaseun",
    "harpreet",
    "Siân",
    "Mateusz",
    "Tyrone",
    "Yusra",
  );
  const place = fc.constantFrom("X helps me", "I like X", "it was X, not me", "they asked X's mum about it.");
  fc.assert(
    fc.property(name, place, (one, sentence) => {
      expect(found(sentence.replace("X", one)).join(" ")).toContain(one);
    }),
  );
});

describe("the answer to whether words are names", () => {
  const text = "I told Mr. Adeyemi, and Amina. Amina knew.";

  it("replaces each of them where it stands", () => {
    expect(replaceNames(text, ["Mr. Adeyemi", "Amina"])).toBe("I told [name], and [name]. [name] knew.");
    expect(findPossibleNames(replaceNames(text, ["Mr. Adeyemi", "Amina"]))).toEqual([]);
  });

  it("leaves alone what is no name, and what was written since", () => {
    expect(replaceNames(text, ["Mr. Adeyemi"], ["Amina"])).toBe("I told [name], and Amina. Amina knew.");
    expect(replaceNames("I told nobody.", ["Mr. Adeyemi"])).toBe("I told nobody.");
  });

  it("is read from the form: what was asked is no name only where that was the answer", () => {
    const typed = { "asked-names[]": ["Skylark"], "not-names[]": ["Thistle Bay"] };
    expect(readNamesAnswer({ ...typed, names: ["keep"] })).toEqual({
      notNames: ["Thistle Bay", "Skylark"],
      replace: false,
    });
    expect(readNamesAnswer({ ...typed, names: ["replace"] })).toEqual({
      notNames: ["Thistle Bay"],
      replace: true,
    });
    expect(readNamesAnswer(typed)).toEqual({ notNames: ["Thistle Bay"], replace: false });
  });
});
