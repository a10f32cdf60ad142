import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { translatedLanguages } from "#app/domain/translations/languages.ts";
import { englishMessages } from "#app/messages/english.ts";
import { findLanguage } from "#app/messages/languages.ts";
import {
  claims,
  lastReviewed,
  notTested,
  standard,
  tools,
} from "#app/routes/home/accessibility/tested-claims.ts";

it.each(claims)(
  "the accessibility statement says of a test that is there: $testedBy.test",
  ({ testedBy }) => {
    expect(existsSync(testedBy.file), testedBy.file).toBe(true);
    const test = new RegExp(`^\\s*test\\(\\s*"${testedBy.test.replaceAll(/[.?]/g, "\\$&")}"`, "m");
    expect(readFileSync(testedBy.file, "utf8")).toMatch(test);
  },
);

it("the accessibility statement names tools that the tests use, and the standard that axe is held to", () => {
  const { devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  for (const { package: name } of tools) expect(Object.keys(devDependencies)).toContain(name);
  const judged = readFileSync("test/journeys/accessible.ts", "utf8");
  expect(judged).toContain(`wcag${standard.version.replace(".", "")}${standard.level.toLowerCase()}`);
});

it("the accessibility statement says nothing of tests that is tied to none, and leaves out nothing of what is missing", () => {
  const under = (start: string) =>
    Object.keys(englishMessages).filter((key) => key.startsWith(start) && !key.endsWith(".title"));
  expect(claims.map(({ messageKey }) => messageKey).toSorted()).toEqual(
    under("accessibility.tested.").toSorted(),
  );
  expect(notTested.toSorted()).toEqual(under("accessibility.missing.").toSorted());
});

it("the accessibility statement says when it was reviewed, and does not leave out who has not tested Noonday", () => {
  expect(Temporal.PlainDate.from(lastReviewed).toString()).toBe(lastReviewed);
  const said = notTested.map((key) => englishMessages[key]).join("\n");
  expect(said).toMatch(/disabled person[\s\S]*screen reader[\s\S]*drafts/);
  for (const code of translatedLanguages) {
    expect(englishMessages["accessibility.missing.translations"]).toContain(findLanguage(code)?.english);
  }
});
