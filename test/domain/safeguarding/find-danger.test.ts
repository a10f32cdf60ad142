import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dangerKinds, listDangerPhrases } from "#app/domain/danger/danger-words.ts";
import { findDanger } from "#app/domain/danger/find-danger.ts";
import { safeguardingMessage } from "#app/domain/safeguarding/safeguarding.ts";

const phrases = listDangerPhrases();

describe("words that may speak of danger", () => {
  it.each([
    ["The escort HITS him when he won't sit down.", ["harm-by-somebody"]],
    ["She comes home with bruises on her arms", ["harm-by-somebody"]],
    ["he’s been self–harming since March", ["harm-to-self"]],
    ["She's fifteen and she wants to die most days", ["harm-to-self"]],
    ["She was touched inappropriately? they touched her inappropriately", ["sexual-harm"]],
    ["he isnt safe there. he is scared of his teacher", ["not-safe"]],
    ["they lock the door: she gets locked in a room", ["neglect"]],
    ["He hits himself and says he wants to die. They hit him back.", ["harm-by-somebody", "harm-to-self"]],
    ["On mówi, że chce umrzeć.", ["harm-to-self"]],
    ["Spune că vrea să moară.", ["harm-to-self"]],
    ["Waa la garaacay.", ["harm-by-somebody"]],
    ["المعلم يَضْرِبُه كل يوم", ["harm-by-somebody"]],
    ["সে বলে মরতে চায়।", ["harm-to-self"]],
    ["استاد اسے مارتا ہے", ["harm-by-somebody"]],
  ])("are found in “%s”", (text, kinds) => {
    expect(findDanger(text)).toEqual(kinds);
  });

  it.each([
    "my dad hits me",
    "my dad ｈｉｔｓ me",
    "Mum slapped me when the bus was late",
    "her stepdad hurts us",
    "his father threatens them",
    "the teacher hurt him",
    "My brother punched me",
    "the driver kicked me",
    "they hit me at school",
    "he hit me",
    "she slapped me",
    "My partner beats us",
  ])("are found whoever is said to do it: “%s”", (text) => {
    expect(findDanger(text)).toContain("harm-by-somebody");
  });

  it.each([
    ["she cuts her arms", "harm-to-self"],
    ["he cut his wrists in March", "harm-to-self"],
    ["she ended her own life", "harm-to-self"],
    ["she says she ends her life tonight", "harm-to-self"],
    ["i dont wanna be here anymore", "harm-to-self"],
    ["I do not want to live any more", "harm-to-self"],
    ["my dad’s hitting us", "harm-by-somebody"],
    ["stepdad is beating me", "harm-by-somebody"],
    ["he’s hittin me", "harm-by-somebody"],
    ["staff were kicking my son", "harm-by-somebody"],
    ["the escort is punching him", "harm-by-somebody"],
    ["he touched her privates", "sexual-harm"],
    ["the driver touches me down there", "sexual-harm"],
    ["somebody touched me inappropriately", "sexual-harm"],
    ["they are not being fed", "neglect"],
    ["he said he was unsafe at home", "not-safe"],
  ])("are found however the verb stands: “%s”", (text, kind) => {
    expect(findDanger(text)).toContain(kind);
  });

  it.each([
    "We do not want to live apart. We don’t want to be here in a year, asking again.",
    "The cuts hit legs of the journey. They cut her hours and his transport. It ended his place.",
    "Being late is beating us, and the costs are hitting us. Her story touched me; his kindness touches us.",
    "He looks me in the eye. She is kicking a ball, punching a ticket, slapping paint on.",
    "The end of her school life was sad. He cut her hair, and my arms were full. We were not being led.",
    "Waiting lists are killing us and the cuts hit families hard.",
    "It beats me why the review was skipped. A bit of help would do.",
    "The bruiser of a caseworker was abrasive; we feel neglected by the council.",
    "He is dying to go back to school. The therapist drapes a blanket over her.",
    "Safe, happy and settled. We love the hair grooming sessions.",
    "His tummy hurts him. It hit me how long we had waited; the news hit us hard.",
    "Mum hurt her back. The uncle who beat cancer helped us. They beat us at chess.",
    "The teacher hit upon a plan that suits him, and his dad kicked off a complaint.",
    "",
  ])("are not found in “%s”", (text) => {
    expect(findDanger(text)).toEqual([]);
  });

  it("are found wherever they stand, whatever the capitals and the marks between them", () => {
    const filler = fc.array(fc.constantFrom("school", "we", "waited", "słowo", "كلمة", "…", "2026"), {
      maxLength: 12,
    });
    const between = fc.constantFrom(" ", "\n", " - ", ", ", "  ");
    fc.assert(
      fc.property(fc.constantFrom(...phrases), filler, filler, between, (phrase, before, after, gap) => {
        const said = phrase.words.join(gap).toUpperCase();
        const text = [...before, said, ...after].join(" ");
        // Letters that grow when they are made capitals and shrink again are not the same letters.
        fc.pre(said.toLowerCase() === phrase.words.join(gap).toLowerCase());
        expect(findDanger(text)).toContain(phrase.kind);
      }),
    );
  });

  it("are whole words: a few letters more at either end of a single word make another word", () => {
    const single = phrases.filter(({ words }) => words.length === 1).flatMap(({ words }) => words);
    fc.assert(
      fc.property(fc.constantFrom(...single), (word) => {
        expect(findDanger(`qzx${word} ${word}qzx qzx${word}qzx`)).toEqual([]);
      }),
    );
  });

  it("have every kind in the lists, and no phrase that is empty", () => {
    expect(new Set(phrases.map(({ kind }) => kind))).toEqual(new Set(dangerKinds));
    expect(phrases.filter(({ words }) => words.length === 0)).toEqual([]);
  });

  it("are looked for in a text of any length", () => {
    const text = "he is locked she was left alone and nobody touched the plan ".repeat(2000);
    expect(findDanger(text)).toEqual([]);
  });
});

it("the message to the named inspector says how many and where, in one and in many", () => {
  const about = { name: "Ada", areaName: "Exampleshire", link: "https://n.example/revisits/1/safeguarding" };
  const one = safeguardingMessage({ ...about, count: 1 });
  expect(one.subject).toBe("Safeguarding queue of the re-visit of Exampleshire: 1 new entry");
  expect(one.text).toContain(about.link);
  expect(safeguardingMessage({ ...about, count: 3 }).text).toContain("There are 3 new entries");
});
