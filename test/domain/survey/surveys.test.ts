import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { formatReceipt, readCode } from "#app/domain/drafts/receipt.ts";
import { minutesToAnswer } from "#app/domain/facts/minutes-to-answer.ts";
import { formatValues } from "#app/domain/survey/answers-view.ts";
import { statementId, statementIn } from "#app/domain/survey/consent-statement.ts";
import {
  aboutNames,
  aboutQuestions,
  checkAbout,
  childrenIn,
  describeProfileAnswer,
} from "#app/domain/survey/respondent-profile.ts";
import { checkForm } from "#app/http/parse-form.ts";
import { findTranslator } from "#app/messages/catalogues.ts";
import { englishTranslator } from "#app/messages/english-translator.ts";
import { findLanguage } from "#app/messages/languages.ts";

describe("what parents agree to", () => {
  it("keeps its words for as long as it keeps its version", () => {
    const parentsStatement = statementIn(englishTranslator, { keptMonths: 6 });
    const words = JSON.stringify(parentsStatement);
    const known: Record<string, string> = {
      "parents-survey-5-en-6": "d384561c28c40bbd65516b79e1f8f31c83e11e0dded59be640887b0e6a72af53",
    };
    // Words that differ need a new version: consents point to the text they were given to.
    expect(createHash("sha256").update(words).digest("hex")).toBe(known[statementId(parentsStatement)]);
  });
});

describe("the time it takes", () => {
  it("grows with the questions, most with those that ask for words, and is never said to be nothing", () => {
    expect(minutesToAnswer([])).toBe(5);
    expect(minutesToAnswer(Array(8).fill({ type: "change" }))).toBe(5);
    expect(minutesToAnswer(Array(8).fill({ type: "long-words" }))).toBe(13);
  });
});

describe("a receipt", () => {
  it("has no letter that could be taken for another, and differs where its bytes do", () => {
    const bytes = fc.uint8Array({ minLength: 32, maxLength: 32 });
    fc.assert(
      fc.property(bytes, bytes, (one, other) => {
        expect(formatReceipt(one)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/);
        const first = (list: Uint8Array) => Buffer.from(list.subarray(0, 12)).toString("hex");
        if (first(one) !== first(other)) expect(formatReceipt(one)).not.toBe(formatReceipt(other));
      }),
    );
  });

  it("spells the bytes it was made of", () => {
    expect(formatReceipt(new Uint8Array(32))).toBe("0000-0000-0000-0000-0000");
    expect(formatReceipt(new Uint8Array(32).fill(255))).toBe("ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ");
  });
});

describe("a code typed by hand", () => {
  it("is read however it was written down", () => {
    const code = "7K2M-4QXR-9D3T-H6WV-80PN";
    for (const typed of [
      code,
      "7k2m4qxr9d3th6wv80pn",
      " 7K2M 4QXR–9D3T H6WV 8OPN ",
      "7K2M.4QXR.9D3T.H6WV.8oPN",
      "\u200b7K2M-4QXR-9D3T-H6WV-80PN\u200b",
      "\u20667K2M-4QXR-9D3T-H6WV-80PN\u2069",
      "“7K2M-4QXR-9D3T-H6WV-80PN”",
      "'7K2M-4QXR-9D3T-H6WV-80PN'.",
      "Code: 7K2M-4QXR-9D3T-H6WV-80PN",
      "Code 7K2M 4QXR 9D3T H6WV 80PN",
      "my receipt is 7k2m 4qxr 9d3t h6wv 80pn, thank you",
      "Your code is 7K2M‑4QXR‑9D3T‑H6WV‑80PN. Keep it safe until the survey closes.",
      "https://noonday.example/areas/exampleshire/survey/return#7K2M-4QXR-9D3T-H6WV-80PN",
      "7K2M—4QXR—9D3T—H6WV—80PN",
      "7K2M\u00a04QXR\u00a09D3T\u00a0H6WV\u00a080PN",
      "７Ｋ２Ｍ－４ＱＸＲ－９Ｄ３Ｔ－Ｈ６ＷＶ－８０ＰＮ",
      "7K2M-4QXR-9D3T-H6WV-80PN 7K2M-4QXR-9D3T-H6WV-80PN",
      "7K2M_4QXR_9D3T_H6WV_80PN",
      "7К2М-4QXR-9D3Т-Н6WV-8ОPN",
      "7Κ2Μ-4QΧR-9D3Τ-Η6WV-8ΟΡΝ",
      "7к2м 4qxr 9d3т н6wv 8øpn",
      "Keep this safe: 7K2M-4QXR-\n9D3T-H6WV-80PN",
    ]) {
      expect(readCode(typed)).toBe(code);
    }
    expect(readCode("1IlL-0000-0000-0000-0000")).toBe("1111-0000-0000-0000-0000");
  });

  it("is refused when it is not whole or has a letter that no code has", () => {
    for (const typed of [
      "",
      "7K2M",
      "7K2M-4QXR-9D3T-H6WV-8BPU",
      "7K2M-4QXR-9D3T-H6WV-8BPNN",
      "7K2M-4QXR-9D3T-H6WV-80PN or 0000-0000-0000-0000-0000",
      "7K2M 4QXR 9D3T H6WV 80PN 9D3T",
      `${"A".repeat(5000)}`,
    ]) {
      expect(readCode(typed)).toBeNull();
    }
  });
});

describe("what people say about themselves", () => {
  it("offers each question the way not to say, apart from all other answers", () => {
    for (const { options } of aboutQuestions) {
      expect(options.at(-1)).toMatchObject({ value: "prefer-not-to-say", alone: true });
      expect(new Set(options.map(({ value }) => value)).size).toBe(options.length);
    }
    expect(aboutQuestions.map(({ name }) => name)).toEqual([...aboutNames]);
  });

  it("keeps what is right, whatever else is wrong", () => {
    const { about, problems } = checkAbout({
      role: ["foster-carer"],
      support: ["waiting", "prefer-not-to-say"],
      setting: ["special", "special", "on the moon"],
      children: ["2"],
    });
    expect(about).toEqual({ role: ["foster-carer"], children: ["2"] });
    expect(Object.keys(problems)).toEqual(["support", "setting"]);
  });

  it("takes nothing at all, and names every value it keeps", () => {
    expect(checkAbout({})).toEqual({ about: {}, problems: {} });
    for (const { name, options } of aboutQuestions) {
      for (const { value, label } of options)
        expect(describeProfileAnswer(name, value)).toMatchObject({ label });
    }
    expect(describeProfileAnswer("role", "astronaut")).toBeNull();
  });

  it("counts children only where they said how many", () => {
    expect([{ children: ["3"] }, { children: ["prefer-not-to-say"] }, {}].map(childrenIn)).toEqual([
      3,
      null,
      null,
    ]);
  });
});

describe("an answer that is read back", () => {
  const polish = findLanguage("pl");
  if (!polish) throw new Error("Polish is missing");
  const translator = findTranslator(polish, false);

  it("is said in the page's language, and a list's choices as the reader was asked", () => {
    expect(formatValues({ type: "agreement", choices: [] }, [], ["agree"], translator)).toEqual([
      "Zgadzam się",
    ]);
    const list = { type: "one-of", choices: ["Yes", "No"] } as const;
    const listed = ["Tak", "Nie"].map((said) => ({ words: said, language: polish.code }));
    expect(formatValues(list, listed, ["choice-2"], translator)).toEqual(["Nie"]);
    expect(formatValues({ type: "long-words", choices: [] }, [], ["agree"], translator)).toEqual(["agree"]);
  });
});

describe("a form that was not sent as its page has it", () => {
  it("is refused in plain words, after those that its shape has itself", () => {
    const shape = z.object({
      name: z.string(),
      kind: z.enum(["a", "b"], "Choose a kind"),
      many: z.array(z.string()),
    });
    expect(checkForm({ many: ["one"] }, shape)).toMatchObject({
      ok: false,
      errors: {
        name: "Fill this in",
        kind: "Choose a kind",
        many: "This cannot be read as it is: change it",
      },
    });
  });
});
