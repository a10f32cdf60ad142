import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { type FamilyPageMeta, type FamilyPageProps, inRemix } from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Form, FormEnd } from "#app/components/form.tsx";
import { InLanguage } from "#app/components/in-language.tsx";
import { symbolsOf } from "#app/components/setting-symbol.tsx";
import { YoungPeoplesAnswer } from "#app/components/young-peoples-answer.tsx";
import { YoungPeoplesBar } from "#app/components/young-peoples-bar.tsx";
import type { CardPictureName } from "#app/domain/pictures/card-pictures.ts";
import { listGivenRecordings } from "#app/domain/young-peoples-recordings/list-given-recordings.server.ts";
import { holdsConsent } from "#app/domain/young-peoples-responses/consent-rule.ts";
import {
  isChanging,
  mayQuoteIn,
  type SaidAtCheck,
  wordsChoosers,
} from "#app/domain/young-peoples-responses/draft.ts";
import { saveAtCheck } from "#app/domain/young-peoples-responses/save-answer.server.ts";
import { sendResponse } from "#app/domain/young-peoples-responses/send-response.server.ts";
import { listShownSymbols } from "#app/domain/young-peoples-ways/list-symbols.server.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { type Typed, typedIn } from "#app/http/parse-form.ts";
import { readCompleteForm } from "#app/http/read-form.ts";
import { paths, withQuery } from "#app/paths.ts";
import { data, redirect } from "#app/remix.server.ts";
import {
  requireAnsweringYoungPerson,
  requireYoungPerson,
  titleOf,
} from "#app/young-people-flow/find-young-person.server.ts";
import { answerLabels } from "../parts/answer-labels.ts";
import { viewAnswers } from "../parts/answers-view.ts";
import { DefaultButton } from "../parts/default-button.tsx";
import { PictureChoices } from "../parts/picture-choices.tsx";
import { YoungPage } from "../parts/young-page.tsx";
import "./check.css";

export async function loader(args: PageArgs) {
  const person = await requireAnsweringYoungPerson(args);
  const { survey, translator, response, consents, questions, locale } = person;
  return {
    locale,
    title: titleOf(person, translator.t("young-answer.check.title")),
    area: survey.slug,
    rows: viewAnswers(questions, response),
    symbols: await listShownSymbols(args.context.db, { linkId: response.linkId, at: response.startedAt }),
    recordings: await listGivenRecordings(args.context.db, response.id),
    mayQuote: mayQuoteIn(response.answers, holdsConsent(consents, "quotation")),
    helped: response.helped,
    isChanging: isChanging(response),
    revision: response.revision,
  };
}

export async function action(args: PageArgs) {
  const typed = typedIn(await readCompleteForm(args.request));
  const { survey, secret, questions } = await requireYoungPerson(args);
  const { context } = args;
  const { slug, inspectionId } = survey;
  const choices = readChoices(
    typed,
    questions.map(({ id }) => id),
  );
  const [go = ""] = typed.go ?? [];
  if (go !== "") {
    const saved = await saveAtCheck(context.db, { survey, secret, said: choices, now: context.receivedAt });
    if (saved.kind !== "saved") return redirect(paths.youngPerson.card(slug));
    if (go === "about") return redirect(paths.youngPerson.about(slug));
    const number = Number(go);
    if (!Number.isInteger(number)) return redirect(paths.youngPerson.stop(slug));
    return redirect(withQuery(paths.youngPerson.question(slug, number), { change: "" }));
  }
  const [revision] = typed.seen ?? [];
  const seen = /^\d{1,9}$/.test(revision ?? "") ? Number(revision) : null;
  const sent = await sendResponse(context.db, {
    inspectionId,
    secret,
    said: choices,
    seen,
    now: context.receivedAt,
  });
  switch (sent.kind) {
    case "sent":
    case "changed":
    case "already-sent":
    case "withdrawn":
      return redirect(paths.youngPerson.card(slug));
    case "closed":
    case "consent-missing":
    case "no-response":
      return redirect(paths.area.youngPeople(slug));
    case "nothing-answered":
      return data({ problem: "nothing" as const, missing: [], typed }, { status: 422 });
    case "changed-meanwhile":
      return data({ problem: "meanwhile" as const, missing: [], typed }, { status: 409 });
    case "chooser-missing":
      return data({ problem: null, missing: sent.questionVersionIds, typed }, { status: 422 });
  }
}

function readChoices(typed: Typed, questionVersionIds: readonly string[]): SaidAtCheck {
  const choosers = questionVersionIds.flatMap((id) => {
    const chooser = readChooser(typed[chooserControl(id)]?.[0]);
    return chooser ? [[id, chooser] as const] : [];
  });
  const [quote] = typed.quote ?? [];
  return {
    choosers: Object.fromEntries(choosers),
    mayQuote: quote === "yes" ? true : quote === "no" ? false : null,
  };
}

type WordsChooser = (typeof wordsChoosers)[number];

function readChooser(text: string | undefined): WordsChooser | undefined {
  return wordsChoosers.find((one) => one === text);
}

const chooserControl = (questionVersionId: string) => `chooser-${questionVersionId}`;

export const meta: FamilyPageMeta<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.title ?? "This is what you said"} – Noonday` },
];

const chooserPictures: Readonly<Record<WordsChooser, CardPictureName>> = {
  "young-person": "my-voice",
  helper: "help",
  together: "together",
};

export function CheckPage({ loaded, answered }: FamilyPageProps<typeof loader, typeof action>) {
  const { area, rows, recordings, mayQuote, helped } = loaded;
  const translator = useFamilyTranslator();
  const { t } = translator;
  const labelOf = answerLabels(translator);
  const missing: readonly string[] = answered?.missing ?? [];
  const typed: Typed = answered?.typed ?? {};
  const hasWords = rows.some(({ question, values }) => question.type === "words" && values.length > 0);
  const errors = Object.fromEntries(
    missing.map((id) => [chooserControl(id), t("young-answer.chooser.missing")]),
  );
  const last = rows.at(-1)?.number ?? 1;
  return (
    <YoungPage dataState="open" before={<BackLink href={paths.youngPerson.question(area, last)} />}>
      <ErrorSummary
        errors={errors}
        general={answered?.problem === "nothing" ? t("young-answer.check.nothing") : undefined}
      />
      <h1 data-read-aloud>{t("young-answer.check.title")}</h1>
      {answered?.problem === "meanwhile" ? (
        <Banner kind="warning" announce>
          {t("young-answer.check.meanwhile")}
        </Banner>
      ) : (
        <p data-read-aloud>{t("young-answer.check.words")}</p>
      )}
      <Form action={paths.youngPerson.check(area)}>
        <DefaultButton />
        <input type="hidden" name="seen" value={loaded.revision} autoComplete="off" />
        <ol className="young-check">
          {rows.map(({ number, question, values, chooser }) => (
            <li key={question.id}>
              <h2 className="young-check-question" data-read-aloud>
                <InLanguage>{question.text}</InLanguage>
              </h2>
              {values.length > 0 ? (
                <YoungPeoplesAnswer
                  question={question}
                  values={values}
                  labelOf={labelOf}
                  symbolOf={symbolsOf(question, loaded.symbols)}
                />
              ) : recordings.some(({ questionVersionId }) => questionVersionId === question.id) ? null : (
                <p className="soft">{t("young-answer.check.skipped")}</p>
              )}
              {recordings
                .filter(({ questionVersionId }) => questionVersionId === question.id)
                .map(({ kind }) => (
                  <p key={kind}>{t(kind === "recording" ? "youngRecording.kept" : "youngDrawing.kept")}</p>
                ))}
              {question.type === "words" && values.length > 0 && helped ? (
                <PictureChoices
                  name={chooserControl(question.id)}
                  label={t("young-answer.chooser")}
                  errorMessage={errors[chooserControl(question.id)]}
                  options={wordsChoosers.map((value) => ({
                    ...{ value, label: t(`young-answer.chooser.${value}`), picture: chooserPictures[value] },
                  }))}
                  defaultValue={typed[chooserControl(question.id)]?.[0] ?? chooser}
                />
              ) : null}
              <button
                type="submit"
                className="button button--secondary button--compact"
                name="go"
                value={number}
                data-scan=""
              >
                {t("young-answer.check.change")}
                <span className="visually-hidden">: {question.text}</span>
              </button>
            </li>
          ))}
        </ol>
        {hasWords ? (
          <PictureChoices
            name="quote"
            label={t("young-answer.quote")}
            description={t("young-answer.quote.hint")}
            options={[
              { value: "yes", label: t("young-answer.quote.yes"), picture: "yes" },
              { value: "no", label: t("young-answer.quote.no"), picture: "no" },
            ]}
            defaultValue={typed.quote?.[0] ?? (mayQuote ? "yes" : "no")}
          />
        ) : null}
        {loaded.isChanging ? null : (
          <p>
            <button type="submit" className="button button--quiet" name="go" value="about" data-scan="">
              {t("young-answer.about")}
            </button>
          </p>
        )}
        <YoungPeoplesBar label={t(loaded.isChanging ? "young-answer.send-changes" : "young-answer.send")} />
        <FormEnd />
      </Form>
    </YoungPage>
  );
}

export default inRemix(CheckPage);
