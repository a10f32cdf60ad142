import { describe, expect, it } from "vitest";
import { maxMessageLength, problemOfMessage } from "#app/domain/language-words/check-message.ts";
import { translations } from "#app/messages/catalogues.ts";
import { englishMessages, type MessageKey } from "#app/messages/english.ts";

describe("a message beside the English", () => {
  it.each([
    ["Opens at {time}.", "Otwiera się: {time}."],
    ["{count, plural, one {# word} other {# words}}", "{count} kelime"],
    [
      "{count, plural, one {# word} other {# words}}",
      "{count, plural, one {#} few {#} many {#} other {#}} słów",
    ],
    ["<link>here</link> or there", "tam albo <link>tutaj</link>"],
    ["It is 5 < 6", "5 < 6"],
  ])("can say “%s” as “%s”", (english, words) => {
    expect(problemOfMessage(english, words)).toBeNull();
  });

  it.each([
    ["Opens at {time}.", "Otwiera się.", /has to say \{time\}/],
    ["Opens at {time}.", "{time} {area}", /no \{area\}/],
    ["Opens at {time}.", "{time", /do not match/],
    ["Opens at {time}.", "{time, date}", /only stand as it does/],
    ["Opens at {time}.", "{time, plural, other {#}}", /only stand as it does/],
    ["{count, number} words", "{count, date, short}", /only stand as it does/],
    ["{kind, select, a {A} other {B}}", "{kind}", /only stand as it does/],
    ["{count, plural, one {#} other {#}}", "{count, plural, one {#}}", /do not match/],
    ["<link>here</link>", "tutaj", /has to say <link>/],
    ["<link>here</link>", "<b><link>tu</link></b>", /no <b>/],
    ["<link>here</link>", "tam <link></link>", /no link without words/],
    ["Here", "<script>x</script>", /no <script>/],
    ["Here", "x".repeat(maxMessageLength + 1), /Keep it under/],
  ])("cannot say “%s” as “%s”", (english, words, problem) => {
    expect(problemOfMessage(english, words)).toMatch(problem);
  });

  it("is right in all of the product's own translations", () => {
    const wrong = Object.entries(translations).flatMap(([language, messages]) =>
      (Object.entries(messages) as [MessageKey, string][]).flatMap(([key, words]) => {
        const problem = problemOfMessage(englishMessages[key], words);
        return problem === null ? [] : [`${language} ${key}: ${problem}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});
