import type { PaperSource } from "#app/domain/paper/find-paper-form.server.ts";
import { maxChildrenOnPaper, type PaperSize, paperForm } from "#app/domain/paper/paper-form.ts";
import { type Survey, stateOf } from "#app/domain/survey/survey.ts";
import { findSurveyTranslator } from "#app/domain/survey/survey-translator.ts";
import type { PageRequest } from "#app/http/page-request.ts";
import type { MessageKey } from "#app/messages/english.ts";
import { formatDateTime } from "#app/messages/format-date-time.ts";
import { english, findLanguage } from "#app/messages/languages.ts";
import type { Translator } from "#app/messages/translator.ts";
import { paths } from "#app/paths.ts";
import { qrCodeOf } from "#app/platform/qr-code.ts";

const plainKeys = {
  kind: "area.survey",
  fill: "paper.fill",
  pen: "paper.fill.pen",
  leaveOut: "paper.fill.leave-out",
  help: "paper.fill.help",
  language: "paper.fill.language",
  noNames: "focus.no-names",
  more: "paper.fill.more",
  toReturn: "paper.return",
  giveBack: "paper.return.give-back",
  orOnline: "paper.or-online",
  first: "paper.first",
  about: "about.title",
  aboutReason: "about.why",
  needed: "paper.needed",
  ifYouLike: "paper.if-you-like",
  lines: "paper.lines",
  wasWrong: "paper.was-wrong",
  last: "paper.last",
  withdrawal: "paper.last.take-back",
  thanks: "paper.thanks",
} as const satisfies Record<string, MessageKey>;

/**
 * Everything that stands on a paper form, ready to be shown, in the language of `words`: the page around it may be in
 * another.
 */
export function viewPaper(about: {
  survey: Survey;
  source: PaperSource & { set: NonNullable<PaperSource["set"]> };
  translator: Translator;
  origin: string;
  size: PaperSize;
  now: Temporal.Instant;
}) {
  const { survey, source, translator, origin, size, now } = about;
  const { set, returnWords, wordings, languages } = source;
  const { areaName: area } = survey;
  const address = `${origin}${paths.survey.start(survey.slug)}`;
  const [opens, closes] = [
    formatDateTime(translator, survey.opensAt),
    formatDateTime(translator, survey.closesAt),
  ];
  const { code, locale, dir, english: inEnglish } = translator.language;
  return {
    areaName: area,
    size,
    easyRead: translator.easyRead,
    language: { code, tag: locale.split("-u-")[0], dir, english: inEnglish },
    /** In which it can be printed. */
    languages: [english.code, ...languages].flatMap((one) => {
      const found = findLanguage(one);
      return found ? [{ code: found.code, name: found.name }] : [];
    }),
    state: stateOf(survey, now),
    returnWords,
    /** Which approval the questions are of, so that what was answered is entered under what was asked. */
    questionsNumber: set.number,
    form: paperForm(set, survey, translator, wordings),
    texts: {
      ...(Object.fromEntries(
        Object.entries(plainKeys).map(([name, key]) => [name, translator.t(key)]),
      ) as Record<keyof typeof plainKeys, string>),
      aboutArea: translator.t("paper.about-what", { area }),
      children: Array.from({ length: maxChildrenOnPaper - 1 }, (_, index) => ({
        child: index + 2,
        title: translator.t("paper.child", { number: index + 2 }),
        onlyIf: translator.t("paper.child.if", { number: index + 2 }),
      })),
      moreChildren: translator.t("paper.child.more", { number: maxChildrenOnPaper }),
      code: translator.t("paper.code", { address }),
      lead: translator.t("paper.lead", { area }),
      when: translator.t("paper.return.when", { opens, closes }),
      check: translator.t("paper.last.check", { closes }),
    },
    address,
    /** As it is typed by hand. */
    shortAddress: `${origin}${paths.area.shortLink(survey.slug)}`.replace(/^https?:\/\//, ""),
    code: qrCodeOf(address),
  };
}

export type PaperView = ReturnType<typeof viewPaper>;

/** The size that an address asks for; A4 where it asks for nothing that there is. */
export function sizeIn(request: PageRequest): PaperSize {
  return new URL(request.url).searchParams.get("size") === "large" ? "large" : "a4";
}

/** The language and wording that an address asks for, of those that there are; as `otherwise` where it asks for none. */
export function wordsOf(
  request: PageRequest,
  survey: Pick<Survey, "languages" | "signedWords">,
  otherwise: Translator,
): Translator {
  const { searchParams } = new URL(request.url);
  const asked = findLanguage(searchParams.get("language") ?? undefined);
  const wording = searchParams.get("words");
  const language = asked && (asked.code === "en" || survey.languages.includes(asked.code)) ? asked : null;
  if (language === null && wording === null) return otherwise;
  const easyRead = wording === null ? otherwise.easyRead : wording === "easy";
  return findSurveyTranslator(survey, (language ?? otherwise.language).code, { easyRead });
}
