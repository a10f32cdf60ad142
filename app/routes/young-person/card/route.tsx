import { type FamilyPageMeta, type FamilyPageProps, inRemix } from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Form } from "#app/components/form.tsx";
import { InLanguage } from "#app/components/in-language.tsx";
import { Button, ButtonLink } from "#app/components/native/button.tsx";
import { symbolsOf } from "#app/components/setting-symbol.tsx";
import { YoungPeoplesAnswer } from "#app/components/young-peoples-answer.tsx";
import { listGivenRecordings } from "#app/domain/young-peoples-recordings/list-given-recordings.server.ts";
import { isChanging } from "#app/domain/young-peoples-responses/draft.ts";
import { cardOf, findSentAnswers } from "#app/domain/young-peoples-responses/find-response.server.ts";
import { listShownSymbols } from "#app/domain/young-peoples-ways/list-symbols.server.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { paths } from "#app/paths.ts";
import { redirect } from "#app/remix.server.ts";
import { requireSurvey } from "#app/survey-flow/respondent.server.ts";
import {
  clearYoungPersonCookie,
  findYoungPerson,
  titleOf,
} from "#app/young-people-flow/find-young-person.server.ts";
import { formatLastDay } from "#app/young-people-flow/resolve-way.server.ts";
import { readChoices } from "#app/young-people-flow/way-in.ts";
import { answerLabels } from "../parts/answer-labels.ts";
import { viewSent } from "../parts/answers-view.ts";
import { CardFace } from "../parts/card-face.tsx";
import { YoungPage } from "../parts/young-page.tsx";
import "./card.css";

/** What this device's card opens; without one, to where it is typed. */
export async function loader(args: PageArgs) {
  const person = await findYoungPerson(args);
  if (!person) {
    const { survey } = await requireSurvey(args);
    throw redirect(paths.youngPerson.cardEntry(survey.slug));
  }
  const { survey, translator, response, questions, secret, state, locale } = person;
  const { slug: area } = survey;
  if (response.sentAt === null)
    throw redirect(state === "open" ? paths.youngPerson.question(area, 1) : paths.area.youngPeople(area));
  const isTakenBack = response.withdrawnAt !== null;
  const { db } = args.context;
  return {
    locale,
    title: titleOf(person, translator.t("young-answer.card.label")),
    area,
    card: cardOf({ secret }),
    until: formatLastDay(translator, survey),
    rows: isTakenBack
      ? []
      : viewSent(
          questions,
          await findSentAnswers(db, response.id),
          await listGivenRecordings(db, response.id, { sentOnly: true }),
        ),
    symbols: await listShownSymbols(db, { linkId: response.linkId, at: response.startedAt }),
    isOpen: state === "open",
    isChanging: isChanging(response),
    isTakenBack,
  };
}

/** Takes the card off the device: what was sent stays sent. A tablet that a group hands on goes to the next person's start. */
export async function action(args: PageArgs) {
  const { survey } = await requireSurvey(args);
  const headers = { "Set-Cookie": clearYoungPersonCookie(args.context, survey.slug) };
  const { link } = readChoices(args.request);
  const next = link === null ? paths.area.youngPeople(survey.slug) : paths.youngPerson.start(survey.slug);
  return redirect(next, { headers });
}

export const meta: FamilyPageMeta<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.title ?? "Your card"} – Noonday` },
];

export function CardPage({ loaded }: FamilyPageProps<typeof loader>) {
  const { area, card, until, rows, isOpen, isTakenBack } = loaded;
  const translator = useFamilyTranslator();
  const { t } = translator;
  return (
    <YoungPage dataState="sent">
      <h1 data-read-aloud>{t(isTakenBack ? "young-answer.card.taken-back" : "young-answer.card.title")}</h1>
      {isTakenBack ? null : (
        <>
          <CardFace card={card} />
          <p className="young-card-keep" data-read-aloud>
            {t("young-answer.card.keep")}
          </p>
          <p data-read-aloud>{t("young-answer.card.how")}</p>
          <p data-read-aloud>
            {isOpen ? t("young-answer.card.until", { until }) : t("young-answer.card.sealed")}
          </p>
          <p data-read-aloud>{t("young-answer.card.own")}</p>
          <button type="button" className="button button--secondary" data-print hidden>
            {t("young-answer.card.print")}
          </button>
          <section className="young-card-said" aria-labelledby="said">
            <h2 id="said" data-read-aloud>
              {t("young-answer.card.said")}
            </h2>
            {rows.map(({ question, values, chooser, recordingKinds }) => (
              <div key={question.id}>
                <h3 data-read-aloud>
                  <InLanguage>{question.text}</InLanguage>
                </h3>
                {values.length > 0 ? (
                  <YoungPeoplesAnswer
                    question={question}
                    values={values}
                    labelOf={answerLabels(translator)}
                    symbolOf={symbolsOf(question, loaded.symbols)}
                  />
                ) : null}
                {recordingKinds.map((kind) => (
                  <p key={kind} data-read-aloud>
                    {t(kind === "recording" ? "youngRecording.kept" : "youngDrawing.kept")}
                  </p>
                ))}
                {question.type === "words" && chooser !== null && chooser !== "young-person" ? (
                  <p className="soft">
                    {t("young-answer.chooser")} {t(`young-answer.chooser.${chooser}`)}
                  </p>
                ) : null}
              </div>
            ))}
          </section>
        </>
      )}
      {isOpen && !isTakenBack ? (
        <div className="young-card-acts">
          {loaded.isChanging ? (
            <div>
              <p data-read-aloud>{t("young-answer.card.unsent")}</p>
              <ButtonLink href={paths.youngPerson.check(area)} data-scan="">
                {t("young-answer.card.go-on")}
              </ButtonLink>
            </div>
          ) : (
            <Form action={paths.youngPerson.change(area)}>
              <Button kind="secondary" data-scan="">
                {t("young-answer.card.change")}
              </Button>
            </Form>
          )}
          <ButtonLink kind="secondary" href={paths.youngPerson.withdrawal(area)} data-scan="">
            {t("young-answer.card.take-back")}
          </ButtonLink>
        </div>
      ) : null}
      <p>
        <a href={paths.youngPerson.copy(area)} data-scan="">
          {t("young-copy.title")}
        </a>
      </p>
      <Form>
        <Button kind="quiet" data-scan="">
          {t("young-answer.card.done")}
        </Button>
        <p className="soft">{t("young-answer.card.done.hint")}</p>
      </Form>
    </YoungPage>
  );
}

export default inRemix(CardPage);
