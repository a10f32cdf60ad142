import IntlMessageFormat from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { translations } from "#app/messages/catalogues.ts";
import { englishMessages, type MessageKey } from "#app/messages/english.ts";
import { english, findLanguage, type Language, type LanguageCode } from "#app/messages/languages.ts";
import { createTranslator } from "#app/messages/translator.ts";

/** The languages into which every message is translated; in the others what is missing shows in English. */
const whole: readonly LanguageCode[] = ["pl", "ro", "so", "ar", "bn", "ur"];

const keys = Object.keys(englishMessages) as MessageKey[];
const languages = (Object.keys(translations) as (keyof typeof translations)[]).flatMap(
  (code) => findLanguage(code) ?? [],
);

type Node = ReturnType<IntlMessageFormat["getAst"]>[number];

/** The numbers by which the parser of ICU messages tells its nodes apart. */
const literal = 0;
const pound = 7;
const tag = 8;

function nodesOf(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => [
    node,
    ...("options" in node ? Object.values(node.options).flatMap(({ value }) => nodesOf(value)) : []),
    ...("children" in node ? nodesOf(node.children) : []),
  ]);
}

/** What a message takes from the page: `{arguments}`, `<tags>`, and the quoted ones that a script fills in. */
function namesIn(message: string, { locale }: Language): { arguments: string[]; tags: string[] } {
  const named = { arguments: new Set<string>(), tags: new Set<string>() };
  for (const node of nodesOf(new IntlMessageFormat(message, locale).getAst())) {
    if (node.type === literal) {
      for (const [quoted] of node.value.matchAll(/\{\w+\}/g)) named.arguments.add(quoted);
    } else if (node.type === tag) {
      named.tags.add(node.value);
    } else if (node.type !== pound) {
      named.arguments.add(node.value);
    }
  }
  return { arguments: [...named.arguments].sort(), tags: [...named.tags].sort() };
}

describe.each(languages)("the messages in $english", (language) => {
  const own = translations[language.code as keyof typeof translations];
  const translated = Object.keys(own) as MessageKey[];

  it("are all known in English", () => {
    expect(translated.filter((key) => !(key in englishMessages))).toEqual([]);
  });

  it("take the same values and wrap the same parts as in English", () => {
    const found = translated.map((key) => [key, namesIn(own[key] ?? "", language)]);
    expect(found).toEqual(translated.map((key) => [key, namesIn(englishMessages[key], english)]));
  });

  it.each([0, 1, 2, 5, 22, 100])("can all be said, of %d as of any other number", (count) => {
    const translator = createTranslator(language, englishMessages, [own]);
    for (const key of translated) {
      const names = namesIn(englishMessages[key], english);
      const values = Object.fromEntries([
        ...names.arguments.map((name) => [name, count] as const),
        ...names.tags.map((name) => [name, (parts: string[]) => `<${parts.join("")}>`] as const),
      ]);
      const said = translator.tRich<string>(key, values).join("");
      expect(said.trim(), key).toBe(said);
      expect(said, key).not.toBe("");
    }
  });

  it.runIf(whole.includes(language.code))("leave none out", () => {
    expect(keys.filter((key) => !own[key])).toEqual([]);
  });
});
