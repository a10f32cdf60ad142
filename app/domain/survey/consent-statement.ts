import type { Translator } from "#app/messages/translator.ts";

export const consentChoiceNames = [
  "takePart",
  "becomeEvidence",
  "quoteWithoutName",
  "useUnfinished",
] as const;
export type ConsentChoiceName = (typeof consentChoiceNames)[number];

/** Which of the separate choices somebody made. */
export type ConsentChoices = Record<ConsentChoiceName, boolean>;

export type ConsentStatement = {
  name: "parents-survey" | "parents-survey-not-online";
  version: number;
  /** For how many months after publication everything is kept at least, as its words say. */
  keptMonths: number;
  language: string;
  title: string;
  paragraphs: readonly string[];
  /** `needed`: without it nobody can take part. */
  choices: readonly { name: ConsentChoiceName; label: string; hint: string; needed: boolean }[];
};

/** A survey knows it: see `domain/retention`. */
export type KeptMonths = { keptMonths: number };

const version = 5;

/** In front of the choices: the same, in fewer words. All of it is one press away, and shown and kept with them. */
const shortParagraphs = [
  "consent.short.who-reads",
  "consent.short.evidence",
  "consent.short.danger",
  "consent.short.no-names",
] as const;

const paragraphs = ["consent.who-reads", "consent.evidence", "consent.no-names", "consent.danger"] as const;

const choices = [
  { name: "takePart", key: "consent.take-part", hintKey: "consent.take-part.hint", needed: true },
  {
    name: "becomeEvidence",
    key: "consent.become-evidence",
    hintKey: "consent.become-evidence.hint",
    needed: true,
  },
  { name: "quoteWithoutName", key: "consent.quote", hintKey: "consent.quote.hint", needed: false },
  { name: "useUnfinished", key: "consent.unfinished", hintKey: "consent.unfinished.hint", needed: false },
] as const;

/**
 * What parents and carers agree to, in the words of their page. Change a word of `messages/consent-messages.ts` or of a
 * translation and you must raise the version: what somebody agreed to is kept as it was shown. Evidence, consent and
 * safeguarding follow ¶33-34 and ¶64; how long all of it is kept is the inspection's own.
 */
export function statementIn(translator: Translator, { keptMonths }: KeptMonths): ConsentStatement {
  const { t } = translator;
  return {
    name: "parents-survey",
    version,
    keptMonths,
    language: statementLanguage(translator),
    title: t("consent.title"),
    paragraphs: [...shortWordsIn(translator, { keptMonths }), ...wordsIn(translator, { keptMonths })],
    choices: choicesIn(translator),
  };
}

/** What stands in front of the choices. */
export function shortWordsIn({ t }: Translator, { keptMonths }: KeptMonths): string[] {
  return shortParagraphs.map((key) => t(key, { months: keptMonths }));
}

/** What is agreed to, at length. */
export function wordsIn({ t }: Translator, { keptMonths }: KeptMonths): string[] {
  return paragraphs.map((key) => t(key, { months: keptMonths }));
}

/** What there is to tick. */
export function choicesIn({ t }: Translator): ConsentStatement["choices"] {
  return choices.map(({ name, key, hintKey, needed }) => ({ name, label: t(key), hint: t(hintKey), needed }));
}

/** `ur`, `en-easy`; `ur-ID` where the words are those that somebody signed off under that id. */
export function statementLanguage({
  language,
  easyRead,
  wordsId,
}: Pick<Translator, "language" | "easyRead" | "wordsId">): string {
  return languageOfWords(easyRead ? `${language.code}-easy` : language.code, wordsId);
}

/** A language as the statement of consent names it. */
export function languageOfWords(code: string, wordsId: string | undefined): string {
  return wordsId === undefined ? code : `${code}-${wordsId}`;
}

/** The name under which the exact text is kept. */
export function statementId({ name, version, language, keptMonths }: ConsentStatement): string {
  return `${name}-${version}-${language}-${keptMonths}`;
}

/** The name of the statement that families are shown now, in that language. */
export function currentStatementId(language: string, { keptMonths }: KeptMonths): string {
  return statementId({
    ...{ name: "parents-survey", version, language, keptMonths },
    ...{ title: "", paragraphs: [], choices: [] },
  });
}

/** The language in which somebody answers who was shown the statement, whether or not in Easy Read. */
export function languageAnswered({ language }: Pick<ConsentStatement, "language">): string {
  return language.replace(/-.*$/, "");
}

/** Whether what is needed to take part was agreed to. */
export function allowsTakingPart(choices: Pick<ConsentChoices, "takePart" | "becomeEvidence">): boolean {
  return choices.takePart && choices.becomeEvidence;
}
