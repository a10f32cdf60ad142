import { describe, expect, it } from "vitest";
import type { ExampleArea } from "#app/demo/content.ts";
import { exampleshire, exampleshireSurvey } from "#app/demo/exampleshire/index.ts";
import { middlefold, middlefoldSurvey } from "#app/demo/middlefold/index.ts";
import { type ExampleResponse, type ExampleSurvey, inventResponses } from "#app/demo/responses.ts";
import { choicesOf } from "#app/domain/questions/question.ts";
import { readVariant } from "#app/domain/translations/wording.ts";

const areas: { area: ExampleArea; survey: ExampleSurvey; count: number }[] = [
  { area: exampleshire, survey: exampleshireSurvey, count: 400 },
  { area: middlefold, survey: middlefoldSurvey, count: 120 },
];

function respond({ area, survey }: (typeof areas)[number], seed = survey.seed): ExampleResponse[] {
  return inventResponses({
    seed,
    count: survey.sent,
    focuses: area.focuses.map(({ key }) => key),
    questions: area.questionsForParents,
    words: survey.words,
    opinions: survey.opinions,
  });
}

function wordsIn(area: ExampleArea, responses: ExampleResponse[]): string[] {
  const open = area.questionsForParents.filter(({ type }) => type === "long-words" || type === "short-words");
  return responses.flatMap((response) => open.flatMap(({ key }) => response.answers[key] ?? []));
}

for (const example of areas) {
  const { area, count } = example;
  describe(area.name, () => {
    const responses = respond(example);
    const said = wordsIn(area, responses);

    it("is the same twice from one seed, and another from another", () => {
      expect(respond(example)).toEqual(responses);
      expect(respond(example, 8)).not.toEqual(responses);
    });

    it("has as many responses as promised, and no text twice", () => {
      expect(responses).toHaveLength(count);
      expect(said.length).toBeGreaterThan(count * 1.4);
      const seen = said.map((text) => text.toLowerCase());
      expect(seen.filter((text, index) => seen.indexOf(text) !== index)).toEqual([]);
    });

    it("has long texts and single words, capitals and none, English and other languages", () => {
      const lengths = said.map((text) => text.split(/\s+/).length);
      expect(Math.max(...lengths)).toBeGreaterThan(90);
      expect(Math.max(...lengths)).toBeLessThanOrEqual(250);
      expect(lengths.filter((length) => length === 1).length).toBeGreaterThan(3);
      expect(said.filter((text) => text === text.toLowerCase()).length).toBeGreaterThan(count / 20);
      expect(said.some((text) => /\p{Script=Arabic}/u.test(text))).toBe(true);
      expect(said.some((text) => /\p{Script=Bengali}/u.test(text))).toBe(true);
      expect(said.some((text) => /[ąćęłńóśźż]/.test(text))).toBe(true);
    });

    it("has Easy Read for every question and focus area, and no wording of anything else", () => {
      const easyRead = area.wordings["en-easy"];
      const keys = area.questionsForParents.map(({ key }) => key);
      expect(Object.keys(easyRead?.questions ?? {}).sort()).toEqual([...keys].sort());
      expect(Object.keys(easyRead?.names ?? {}).sort()).toEqual(area.focuses.map(({ key }) => key).sort());
      for (const [code, { names, questions }] of Object.entries(area.wordings)) {
        expect(readVariant(code), code).not.toBeNull();
        expect(area.focuses.map(({ key }) => key)).toEqual(expect.arrayContaining(Object.keys(names)));
        for (const [key, { choices = [] }] of Object.entries(questions)) {
          const standard = area.questionsForParents.find((question) => question.key === key);
          expect(choices, `${code} ${key}`).toHaveLength(standard?.choices?.length ?? 0);
        }
      }
    });

    it("answers each question only with choices that it has", () => {
      for (const question of area.questionsForParents) {
        const type = question.type;
        if (type === "long-words" || type === "short-words") continue;
        const keys = choicesOf({ type, choices: question.choices ?? [] }).map(({ key }) => key);
        const given = new Set(responses.flatMap((response) => response.answers[question.key] ?? []));
        expect(keys).toEqual(expect.arrayContaining([...given]));
        expect(given.size, question.key).toBeGreaterThan(1);
      }
    });

    it("lets people write what goes with what they chose", () => {
      const [focus] = area.focuses;
      const pieces = example.survey.words.pieces[focus?.key ?? ""] ?? [];
      const saidOf = new Map(pieces.map(({ text, change }) => [text, change]));
      const gone = responses.filter((response) => {
        const [text] = response.answers[`${focus?.key}.more`] ?? [];
        const change = saidOf.get(text ?? "");
        const chosen = response.answers[`${focus?.key}.change`]?.[0];
        return change && chosen && (change === "unsure" ? "dont-know" : change) !== chosen;
      });
      expect(gone).toEqual([]);
    });

    it("leaves things out as people do", () => {
      const asked = area.questionsForParents.length;
      const answered = responses.map((response) => Object.keys(response.answers).length);
      expect(answered.every((number) => number > 0)).toBe(true);
      expect(answered.filter((number) => number < asked - 2).length).toBeGreaterThan(count / 4);
      expect(responses.some(({ mayQuote }) => !mayQuote)).toBe(true);
      expect(responses.some(({ mayUseUnfinished }) => !mayUseUnfinished)).toBe(true);
    });

    it("has focus areas of 1 to 73 words, each asked about by a scale of change and in words", () => {
      for (const focus of area.focuses) {
        const length = focus.fullText.split(/\s+/).length;
        expect(length).toBeGreaterThanOrEqual(1);
        expect(length).toBeLessThanOrEqual(73);
        const types = area.questionsForParents
          .filter(({ focuses }) => focuses.includes(focus.key))
          .map(({ type }) => type);
        expect(types).toContain("change");
        expect(types).toContain("long-words");
        expect(area.questionsForYoungPeople.some(({ focuses }) => focuses.includes(focus.key))).toBe(true);
        expect(area.focusesForTheMeeting.some(({ focuses }) => focuses.includes(focus.key))).toBe(true);
      }
    });

    it("has nobody and nowhere that could be real", () => {
      for (const { phone, email, web } of area.contacts) {
        expect(phone).toMatch(/^(01632 960\d{3}|020 7946 0\d{3}|0808 157 0\d{3})$/);
        expect(email === "" || email.endsWith(".example.org")).toBe(true);
        expect(web === "" || new URL(web).hostname.endsWith(".example.org")).toBe(true);
      }
      for (const { email } of area.people) expect(email).toMatch(/\.example\.org$/);
      const everything = JSON.stringify([area, said]);
      expect(everything.match(realAreas)).toBeNull();
    });
  });
}

/** Areas whose real inspections the shapes were learnt from, and some of England's larger councils. */
const realAreas =
  /\b(Bristol|Norfolk|Bedfordshire|Middlesbrough|Devon|Cheshire|Suffolk|Cumbria|Kent|Lancashire|Birmingham|Bury|Medway|Redcar|Dorset|Durham|Northumberland|Gloucestershire|Surrey|Sussex|Hampshire|Essex|Leeds|Manchester|Liverpool|Sheffield|Nottingham|Derbyshire|Oxfordshire|Cambridgeshire|Lincolnshire|Somerset|Cornwall|Wiltshire|Hertfordshire|London|Bradford|Oldham|Rochdale)\b/;

const { discussions, meetingSessions } = middlefold;

describe("the discussions with young people", () => {
  it("never tally more faces than people who may be counted", () => {
    for (const { participants, tallies } of discussions) {
      const counted = participants
        .filter(([, , leftOut]) => leftOut === undefined)
        .reduce((sum, [, count]) => sum + count, 0);
      for (const faces of Object.values(tallies)) {
        expect(Object.values(faces).reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(counted);
      }
    }
  });

  it("leave somebody out of each for want of consent", () => {
    expect(discussions).toHaveLength(3);
    for (const { participants } of discussions) {
      expect(participants.some(([, , leftOut]) => leftOut !== undefined)).toBe(true);
    }
  });
});

describe("the open meeting", () => {
  it("has two sessions with their notes in the order in which they were taken", () => {
    expect(meetingSessions).toHaveLength(2);
    expect(meetingSessions.flatMap(({ notes }) => notes)).toHaveLength(25);
    for (const { from, to, notes } of meetingSessions) {
      const times = [from, ...notes.map(({ at }) => at), to];
      expect(times).toEqual([...times].sort());
    }
  });
});
