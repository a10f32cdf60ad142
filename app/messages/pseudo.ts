import IntlMessageFormat from "intl-messageformat";
import { englishMessages, type MessageKey, type Messages } from "./english.ts";
import { english, type Language } from "./languages.ts";
import { createTranslator, type Translator } from "./translator.ts";

/**
 * A language that nobody speaks: English with other letters, two fifths longer, between brackets. On a page in it, whatever
 * reads as English is no message, and whatever has no room shows. Only a demo says it, to a browser that asks for it by the
 * tag that is customary for such a language; it is never offered.
 */
export const pseudoTag = "qps-ploc";

/** No language's code, so that an area's English words are marked as English on its pages too. */
export const pseudoCode = "qps";

const pseudo: Language = { ...english, code: pseudoCode as string as "en" };

const letters: Readonly<Record<string, string>> = Object.fromEntries(
  [..."AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz"].map((letter, index) => [
    letter,
    [..."ÅåƁƀÇçÐðÉéƑƒĜĝĤĥÎîĴĵĶķĻļḾḿÑñÖöÞþǪǫŔŕŠšŢţÛûṼṽŴŵẊẋÝýŽž"][index] ?? letter,
  ]),
);

type Node = ReturnType<IntlMessageFormat["getAst"]>[number];

const [literal, argument, number, plural, pound, tag] = [0, 1, 2, 6, 7, 8];

/** The message in it, whose values and parts are those of the English one. */
export function pseudoMessage(message: string): string {
  const disguised = new IntlMessageFormat(message, english.locale).getAst().map(print).join("");
  const more = Array.from({ length: Math.ceil((message.length * 0.4) / 6) }, () => "~~~~~").join(" ");
  return `[!! ${disguised} ${more} !!]`;
}

function print(node: Node): string {
  if (node.type === literal) return disguise((node as { value: string }).value);
  if (node.type === argument) return `{${(node as { value: string }).value}}`;
  if (node.type === number) return `{${(node as { value: string }).value}, number}`;
  if (node.type === pound) return "#";
  if (node.type === tag && "children" in node) {
    return `<${node.value}>${node.children.map(print).join("")}</${node.value}>`;
  }
  if (node.type === plural && "options" in node) {
    const options = Object.entries(node.options).map(
      ([of, { value }]) => `${of} {${value.map(print).join("")}}`,
    );
    return `{${node.value}, plural, ${options.join(" ")}}`;
  }
  throw new Error(`Nothing says how a message with a part of kind ${node.type} is disguised`);
}

/** Braces are quoted, as they were in the message that they come from. */
function disguise(text: string): string {
  return text
    .replace(/'/g, "''")
    .replace(/\{\w+\}|[A-Za-z]/g, (found) =>
      found.startsWith("{") ? `'${found}'` : (letters[found] ?? found),
    );
}

let translators: { usual: Translator; easy: Translator } | null = null;

/** Made when it is first asked for: nobody but a demo needs it. */
export function findPseudoTranslator(easyRead: boolean): Translator {
  if (translators === null) {
    const messages: Messages = Object.fromEntries(
      Object.entries(englishMessages).map(([key, message]) => [key as MessageKey, pseudoMessage(message)]),
    );
    translators = {
      usual: createTranslator(pseudo, englishMessages, [messages]),
      easy: createTranslator(pseudo, englishMessages, [messages], { easyRead: true }),
    };
  }
  return easyRead ? translators.easy : translators.usual;
}
