import type { ReactNode } from "react";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { InLanguage } from "#app/components/in-language.tsx";
import { type DrawnPicture, Picture } from "#app/components/picture.tsx";
import type { Figure } from "#app/domain/disclosure-control/figures.ts";
import {
  type Decided,
  type DecidedArea,
  type DecidedQuestion,
  ways,
} from "#app/domain/letter-summaries/decided.ts";
import { describeDecision } from "#app/domain/letters/letter.ts";
import type { Language } from "#app/messages/languages.ts";
import "./easy-read.css";

type Localized = { words: string; language: string };

/** What was said and decided, in the words of its reader's language where there are some. */
export type DecidedView = Omit<Decided, "areas"> & {
  areas: (DecidedArea & { name: Localized; questionNames: Readonly<Record<string, Localized>> })[];
};

/** What was said and decided for each weakness; in Easy Read one idea and one picture a line. */
export function DecidedAreas({ decided, level = 2 }: { decided: DecidedView; level?: 2 | 3 }) {
  const { t, easyRead } = useFamilyTranslator();
  const { areas, responses, ownAnswers, cameToMeeting, hasCounts } = decided;
  const [Title, Part] = level === 2 ? (["h2", "h3"] as const) : (["h3", "h4"] as const);
  return (
    <div className={easyRead ? "easy-read" : undefined}>
      <Lines>
        {hasCounts ? null : <Line picture="information">{t("decided.no-counts")}</Line>}
        {responses === null ? null : (
          <Line picture="family">{t("decided.survey", { count: responses })}</Line>
        )}
        {ownAnswers === null ? null : <Line picture="write">{t("decided.own", { count: ownAnswers })}</Line>}
        {cameToMeeting === null ? null : (
          <Line picture="meeting">{t("decided.meeting", { count: cameToMeeting })}</Line>
        )}
        {hasCounts ? <Line picture="no-name">{t("decided.apart")}</Line> : null}
      </Lines>
      {areas.map((area) => (
        <section key={area.id} className="section" aria-labelledby={`decided-${area.id}`}>
          <Title id={`decided-${area.id}`} data-read-aloud>
            <InLanguage code={area.name.language}>{area.name.words}</InLanguage>
          </Title>
          <Part>{t("decided.decision")}</Part>
          <Lines>
            <Line picture={area.sufficient ? "better" : "same"}>
              <strong>{t(area.sufficient ? "decided.yes" : "decided.no")}</strong>
            </Line>
            <Line picture="letter">
              {t("decided.letter-says")}{" "}
              <InLanguage code="en">{describeDecision(area.sufficient)}</InLanguage>
            </Line>
          </Lines>
          <Part>{t("decided.next")}</Part>
          <Lines>
            <Line picture="one-thing">{t(nextOf(area, decided.isAllSufficient))}</Line>
          </Lines>
          <Heard area={area} Part={Part} />
          <Themes area={area} Part={Part} />
          <Quotation area={area} Part={Part} />
        </section>
      ))}
    </div>
  );
}

/** What follows by the handbook, of the area as a whole (¶135) and of what has not got better enough (¶136). */
function nextOf({ sufficient }: DecidedArea, isAllSufficient: boolean) {
  if (isAllSufficient) return "decided.next.all" as const;
  return sufficient ? ("decided.next.yes" as const) : ("decided.next.no" as const);
}

type PartProps = { area: DecidedView["areas"][number]; Part: "h3" | "h4" };

function Heard({ area, Part }: PartProps) {
  const { t } = useFamilyTranslator();
  const { questions, heard } = area;
  if (questions.length === 0) return null;
  return (
    <>
      <Part>{t("decided.heard")}</Part>
      <Lines>
        {ways
          .filter((way) => questions.some(({ of }) => of === way))
          .map((way) => {
            const count = heard[way];
            const { picture, asked, counted } = wayWords[way];
            return (
              <Line key={way} picture={picture}>
                {count === null ? `${t(asked)}: ${t("decided.heard.hidden")}` : t(counted, { count })}
              </Line>
            );
          })}
      </Lines>
      <Part>{t("decided.asked")}</Part>
      <Lines>
        {questions.map((question) => (
          <Line key={question.key} picture="question">
            <Question question={question} name={area.questionNames[question.key]} />
          </Line>
        ))}
      </Lines>
    </>
  );
}

const wayWords = {
  parents: { picture: "family", asked: "decided.asked.parents", counted: "decided.heard.parents" },
  discussions: { picture: "talk", asked: "decided.asked.young", counted: "decided.heard.young" },
  "own-answers": { picture: "write", asked: "decided.asked.own", counted: "decided.heard.own" },
} as const;

function Question({ question, name }: { question: DecidedQuestion; name: Localized | undefined }) {
  const { t, tOrDefault, easyRead } = useFamilyTranslator();
  const { title, of, answers } = question;
  const { words, language } = name ?? { words: title, language: "en" };
  return (
    <>
      {t(wayWords[of].asked)}: <InLanguage code={language}>{words}</InLanguage>
      {answers.length === 0 ? (
        <p>{t("decided.heard.hidden")}</p>
      ) : (
        <ul>
          {answers.map(({ key, label, count, percentage }) => (
            <li key={key}>
              <AnswerName
                translated={tOrDefault(`choice.${key}`, tOrDefault(`decided.place.${key}`, ""))}
                label={label}
              />
              {": "}
              {formatAnswer({ count, percentage: easyRead ? "z" : percentage }, t("decided.few"))}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function AnswerName({ translated, label }: { translated: string; label: string }) {
  return translated === "" ? <InLanguage code="en">{label}</InLanguage> : translated;
}

/** As the letter's annex has it: a count with its share, a share alone, or that it is hidden. */
function formatAnswer({ count, percentage }: { count: Figure; percentage: Figure }, hidden: string): string {
  if (typeof count === "number")
    return typeof percentage === "number" ? `${count} (${percentage}%)` : String(count);
  return typeof percentage === "number" ? `${percentage}%` : hidden;
}

function Themes({ area: { themes }, Part }: PartProps) {
  const { t, language } = useFamilyTranslator();
  if (themes.length === 0) return null;
  return (
    <>
      <Part>{t("decided.themes")}</Part>
      <Lines>
        <Line picture="look">{t("decided.themes.words")}</Line>
        {themes.map(({ themeId, words, atLeast }) => (
          <Line key={themeId} picture="write">
            <ThemeName words={words} language={language.code} /> ({t("decided.at-least", { count: atLeast })})
          </Line>
        ))}
      </Lines>
    </>
  );
}

/** In the reader's language where somebody wrote it in that, else in English, said so. */
function ThemeName({
  words,
  language,
}: {
  words: Readonly<Record<string, string>>;
  language: Language["code"];
}) {
  const translated = words[language];
  return (
    <strong>
      <InLanguage code={translated === undefined ? "en" : language}>{translated ?? words.en}</InLanguage>
    </strong>
  );
}

function Quotation({ area: { quotation }, Part }: PartProps) {
  const { t } = useFamilyTranslator();
  if (quotation === null || quotation.words === null) return null;
  const { source, words, language, translated } = quotation;
  return (
    <>
      <Part>{t("decided.quote")}</Part>
      <Lines>
        <Line picture="quote">
          <blockquote dir="auto">
            <InLanguage code={language}>{words}</InLanguage>
          </blockquote>
          <p>
            {t(`decided.quote.${source === "young-peoples-response" ? "young-people" : source}`)}
            {translated === null ? null : <InLanguage code="en">{` (${translated})`}</InLanguage>}
          </p>
        </Line>
      </Lines>
    </>
  );
}

function Lines({ children }: { children: ReactNode }) {
  const { easyRead } = useFamilyTranslator();
  return <ul className={easyRead ? "easy-read-lines" : undefined}>{children}</ul>;
}

function Line({ picture, children }: { picture: DrawnPicture; children: ReactNode }) {
  const { easyRead } = useFamilyTranslator();
  if (!easyRead) return <li>{children}</li>;
  return (
    <li className="easy-read-line" data-read-aloud>
      <Picture name={picture} />
      <div>{children}</div>
    </li>
  );
}
