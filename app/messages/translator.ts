import IntlMessageFormat from "intl-messageformat";
import type { MessageKey } from "./english.ts";
import { english, type Language } from "./languages.ts";

type Plain = string | number;
type Values = Record<string, Plain>;

/** Formats the messages of one page in its language; `Key` is of which messages. */
export type Translator<Key extends string = MessageKey> = {
  language: Language;
  easyRead: boolean;
  /** Of words that somebody signed off for a re-visit; undefined where they are the product's own. */
  wordsId?: string;
  /** A message with its values. */
  t(key: Key, values?: Values): string;
  /** A message some parts of which are wrapped: `<link>these words</link>`. */
  tRich<Part>(
    key: Key,
    values: Record<string, Plain | ((parts: (string | Part)[]) => Part)>,
  ): (string | Part)[];
  /** The message of a key that is put together at run time, such as a choice's; `otherwise` where there is none. */
  tOrDefault(key: string, otherwise: string, values?: Values): string;
  /** The language of a message: English where it is not translated. */
  languageOf(key: Key): Language;
};

/**
 * Words from the messages of a language, over English. Several catalogues can be given: the first that has a key says it.
 */
export function createTranslator<Key extends string>(
  language: Language,
  englishMessages: Readonly<Record<Key, string>>,
  catalogues: readonly Partial<Readonly<Record<Key, string>>>[] = [],
  { easyRead = false, wordsId }: { easyRead?: boolean; wordsId?: string } = {},
): Translator<Key> {
  const isKey = (key: string): key is Key => key in englishMessages;
  const formats = new Map<string, IntlMessageFormat>();
  const find = (key: Key) => catalogues.find((messages) => messages[key] !== undefined)?.[key];
  const format = (key: Key): IntlMessageFormat => {
    const cached = formats.get(key);
    if (cached) return cached;
    const message = find(key);
    const messageFormat = new IntlMessageFormat(
      message ?? englishMessages[key],
      message === undefined ? english.locale : language.locale,
    );
    formats.set(key, messageFormat);
    return messageFormat;
  };
  const plainTexts = new Map<string, string>();
  const pieces = new Map<string, readonly Piece[] | null>();
  const t = (key: Key, values?: Values) => {
    if (values) {
      const isolated = isolateWords(values, language);
      let ofKey = pieces.get(key);
      if (ofKey === undefined) {
        ofKey = piecesOf(format(key));
        pieces.set(key, ofKey);
      }
      return (ofKey && join(ofKey, isolated)) ?? String(format(key).format(isolated));
    }
    let text = plainTexts.get(key);
    if (text === undefined) {
      text = String(format(key).format());
      plainTexts.set(key, text);
    }
    return text;
  };
  return {
    language,
    easyRead,
    ...(wordsId === undefined ? {} : { wordsId }),
    t,
    tRich: <Part>(key: Key, values: Record<string, Plain | ((parts: (string | Part)[]) => Part)>) => {
      const parts = format(key).format<Part>(isolateWords(values, language) as never);
      return (Array.isArray(parts) ? parts : [parts]) as (string | Part)[];
    },
    tOrDefault: (key, otherwise, values) => (isKey(key) ? t(key, values) : otherwise),
    languageOf: (key) => (find(key) === undefined ? english : language),
  };
}

/** A message that only puts values between words, as most do. */
type Piece = { words: string } | { value: string };

/** As the parser of messages numbers them. */
const elementTypes = { literal: 0, argument: 1 } as const;

/** The parts of a message; null where it counts, chooses or formats. */
function piecesOf(format: IntlMessageFormat): readonly Piece[] | null {
  const pieces: Piece[] = [];
  for (const part of format.getAst()) {
    if (part.type === elementTypes.literal) pieces.push({ words: part.value });
    else if (part.type === elementTypes.argument) pieces.push({ value: part.value });
    else return null;
  }
  return pieces;
}

/** The message with its values; null where one is missing, which formatting it tells of. */
function join(pieces: readonly Piece[], values: Readonly<Values>): string | null {
  let text = "";
  for (const piece of pieces) {
    const part = "words" in piece ? piece.words : values[piece.value];
    if (part === undefined) return null;
    text += part;
  }
  return text;
}

const firstStrongIsolate = "\u2068";
const popDirectionalIsolate = "\u2069";

/**
 * Where a message is written from the right, the words put into it keep their own direction: a telephone number or an English
 * name would otherwise swap places with the commas around it (Unicode Technical Report 35, bidirectional isolation). Web
 * addresses and codes are left as they are: they are copied.
 */
function isolateWords<Value>(
  values: Readonly<Record<string, Value>>,
  { dir }: Language,
): Readonly<Record<string, Value | string>> {
  if (dir !== "rtl") return values;
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "string" && /\s/.test(value) && !value.includes("://")
        ? firstStrongIsolate + value + popDirectionalIsolate
        : value,
    ]),
  );
}
