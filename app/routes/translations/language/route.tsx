import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { DataTable } from "#app/components/data-table.tsx";
import { DatePickerField } from "#app/components/date-picker-field.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { Page } from "#app/components/page.tsx";
import { may } from "#app/domain/access/permissions.ts";
import { formatDate } from "#app/domain/calendar/format-dates.ts";
import { dateInLondon } from "#app/domain/calendar/london-time.ts";
import { countSections, listLanguageWords } from "#app/domain/language-words/list-language-words.server.ts";
import { signOffLanguage } from "#app/domain/language-words/sign-off-language.server.ts";
import { countWordings } from "#app/domain/translations/count-wordings.server.ts";
import { describeMissing } from "#app/domain/translations/describe-missing.ts";
import { languageNames } from "#app/domain/translations/languages.ts";
import { listLanguages } from "#app/domain/translations/list-languages.server.ts";
import { signOffForm } from "#app/domain/translations/sign-off-form.server.ts";
import { type FieldErrors, parseForm, typedOr } from "#app/http/parse-form.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { translationMessages } from "#app/messages/work/translation-messages.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";
import { languageIn } from "../parts/language-in.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection, role } = await requireRole({ request, params, context }, "see", "survey-languages");
  const language = languageIn(params);
  const about = { inspectionId: inspection.id, language };
  const status = (await listLanguages(context.db, inspection.id)).find((one) => one.language === language);
  const { words, wordsId, unsigned, questionsSince } = await listLanguageWords(context.db, about);
  const variants = [{ language, easyRead: false }] as const;
  const [counts] = await countWordings(context.db, { inspectionId: inspection.id, variants });
  return {
    ...{ inspectionId: inspection.id, areaName: inspection.areaName, language, wordsId },
    mayChange: may(role, "change", "survey-languages"),
    signedOff: status?.signedOff
      ? { ...status.signedOff, dateText: formatDate(Temporal.PlainDate.from(status.signedOff.on)) }
      : null,
    isOn: status?.isOn ?? false,
    questionsSince,
    sections: countSections(words, unsigned),
    unsigned: unsigned?.size ?? null,
    missing: words.filter(({ isMissing }) => isMissing).length,
    questions: counts ? describeMissing(counts, counts.variant) : [],
    today: dateInLondon(context.receivedAt).toString(),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "survey-languages");
  const language = languageIn(params);
  const now = context.receivedAt;
  const parsed = await parseForm(request, signOffForm({ today: dateInLondon(now) }));
  if (!parsed.ok)
    return data({ errors: parsed.errors, typed: parsed.typed, general: undefined }, { status: 422 });
  const { db } = context;
  const signing = { inspectionId: inspection.id, language, ...parsed.value, actor, now };
  const outcome = await signOffLanguage(db, signing);
  switch (outcome.kind) {
    case "recorded":
    case "same":
      return redirect(`${paths.translations.list(inspection.id)}?done=signed-off`);
    case "changed-meanwhile": {
      const general =
        "Words were corrected since this page was opened. They stand below: look at them, then record it again.";
      return data({ errors: {}, typed: parsed.typed, general }, { status: 409 });
    }
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  {
    title: `Words in ${loaded ? languageNames[loaded.language].english : ""} – ${loaded?.areaName ?? ""} – Noonday`,
  },
];

export default function WordsOfLanguage() {
  const view = useLoaderData<typeof loader>();
  const { inspectionId, language, signedOff, isOn, sections, unsigned, missing, questions, mayChange } = view;
  const answer = useActionData<typeof action>();
  const errors: FieldErrors = answer?.errors ?? {};
  const { english } = languageNames[language];
  const to = paths.translations;
  const columns = [
    { key: "title", label: "Where they stand", sentences: true },
    { key: "words", label: "Messages", numeric: true },
    { key: "corrected", label: "Corrected", numeric: true },
    { key: "unsigned", label: "Not signed off", numeric: true },
  ];
  return (
    <Page width="work" before={<BackLink href={to.list(inspectionId)}>Languages for families</BackLink>}>
      <ErrorSummary errors={errors} general={answer?.general} />
      <h1>Words in {english}</h1>
      <p>
        {signedOff
          ? `Signed off by ${signedOff.by} on ${signedOff.dateText}, recorded by ${signedOff.recordedBy}. It is ${isOn ? "on" : "not on"}.`
          : "Nobody has signed it off: families cannot choose it."}
      </p>
      {signedOff !== null && unsigned !== null && unsigned > 0 ? (
        <Banner kind="warning">
          <p>{translationMessages.t("words.unsigned", { count: unsigned })}</p>
        </Banner>
      ) : null}
      {missing > 0 ? <p>{translationMessages.t("words.missing", { count: missing })}</p> : null}
      <section className="section" aria-labelledby="ours">
        <h2 id="ours">Noonday’s own words</h2>
        <DataTable
          caption={`Noonday’s own words in ${english}`}
          captionHidden
          columns={columns}
          rows={sections.map((section) => ({
            key: section.slug,
            cells: [
              <a key="title" href={to.words(inspectionId, language, section.slug)}>
                {section.title}
              </a>,
              section.words,
              section.corrected,
              section.unsigned ?? "–",
            ],
          }))}
        />
      </section>
      <section className="section" aria-labelledby="questions">
        <h2 id="questions">This re-visit’s questions</h2>
        {questions.length === 0 ? (
          <p>All questions and focus areas have their wording in {english}.</p>
        ) : (
          <>
            <ul>
              {questions.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
            <p>
              Where a question has none, families read it in English, and the survey’s first page says how
              many.
            </p>
          </>
        )}
        {view.questionsSince > 0 ? (
          <Banner kind="warning">
            <p>{translationMessages.t("questions.since", { count: view.questionsSince })}</p>
          </Banner>
        ) : null}
        <p>
          <a href={`${paths.questions.wordings(inspectionId)}?in=${language}`}>Questions in {english}</a>
        </p>
      </section>
      <section className="section" aria-labelledby="file">
        <h2 id="file">As a file</h2>
        <p>
          A translator’s own program reads and writes PO files (gettext). The file holds all of the above.
        </p>
        <ButtonRow>
          <ButtonLink kind="secondary" compact href={to.poFile(inspectionId, language)}>
            Download a PO file
          </ButtonLink>
          {mayChange ? (
            <ButtonLink kind="quiet" compact href={to.poImport(inspectionId, language)}>
              Upload one
            </ButtonLink>
          ) : null}
        </ButtonRow>
      </section>
      {mayChange ? <SignOff {...view} answer={answer} errors={errors} /> : null}
    </Page>
  );
}

type SignOffProps = Pick<
  ReturnType<typeof useLoaderData<typeof loader>>,
  "language" | "signedOff" | "today" | "wordsId"
> & { answer: ReturnType<typeof useActionData<typeof action>>; errors: FieldErrors };

function SignOff({ language, signedOff, today, wordsId, answer, errors }: SignOffProps) {
  const { english } = languageNames[language];
  const typedDate = answer && {
    day: typedOr(answer.typed, "date-day"),
    month: typedOr(answer.typed, "date-month"),
    year: typedOr(answer.typed, "date-year"),
  };
  return (
    <section className="section" aria-labelledby="sign-off">
      <h2 id="sign-off">Who signed off {english}</h2>
      <p>
        Somebody who reads {english} well has read every one of Noonday’s own words above, corrections among
        them, and found them right. Families then read these words, and none that are corrected later, until
        somebody signs off again.
      </p>
      <Form>
        <input type="hidden" name="words" value={wordsId} />
        <TextField
          label="Name of who signed it off"
          name="name"
          autoComplete="off"
          errorMessage={errors.name}
          defaultValue={typedOr(answer?.typed, "name", signedOff?.by)}
        />
        <DatePickerField
          label="When"
          name="date"
          startsAt={signedOff?.on ?? today}
          lastDay={today}
          errorMessage={errors.date}
          defaultValue={typedDate ?? today}
        />
        <ButtonRow>
          <Button>Record it</Button>
        </ButtonRow>
      </Form>
    </section>
  );
}
