import { Fragment } from "react";
import { Banner } from "#app/components/banner.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { may } from "#app/domain/access/permissions.ts";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { leavingProblemWords } from "#app/domain/disclosure-checks/check-leaving-words.server.ts";
import { findPaperForm } from "#app/domain/paper/find-paper-form.server.ts";
import { maxReturnLength } from "#app/domain/paper/paper-return.ts";
import { paperReturnShape } from "#app/domain/paper/paper-return-form.server.ts";
import { setPaperReturn } from "#app/domain/paper-returns/set-paper-return.server.ts";
import { findSurveyOfInspection } from "#app/domain/survey/find-survey.server.ts";
import { markOfFields } from "#app/domain/text/mark-of.server.ts";
import { type FieldErrors, parseForm, typedOr } from "#app/http/parse-form.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { describeConflict, readSeen, seenToSend } from "#app/http/seen-mark.ts";
import { findLanguage } from "#app/messages/languages.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";
import { paperQuery } from "../parts/paper-query.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection, role } = await requireRole({ request, params, context }, "see", "paper-form");
  const [survey, { set, returnWords, languages }] = await Promise.all([
    findSurveyOfInspection(context.db, inspection.id),
    findPaperForm(context.db, inspection.id),
  ]);
  const isPublic = inspection.notifiedAt !== null && set !== null;
  const publicForm = isPublic ? paths.paper.survey(inspection.slug) : null;
  const internalForm = set !== null && may(role, "see", "questions") ? paths.paper.form(inspection.id) : null;
  return {
    areaName: inspection.areaName,
    saved: new URL(request.url).searchParams.has("saved"),
    mayChange: may(role, "change", "paper-form"),
    enter: may(role, "see", "entered-responses") ? paths.offlineResponses.list(inspection.id) : null,
    approved: set !== null,
    form: publicForm ?? internalForm,
    languages: ["en", ...languages].flatMap((code) => findLanguage(code) ?? []),
    address: publicForm === null ? null : `${context.env.publicOrigin}${publicForm}`,
    closesAtText: survey ? formatDateAndTime(survey.closesAt) : null,
    returnWords,
    seen: markOfFields({ words: returnWords }),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "paper-form");
  const parsed = await parseForm(request, paperReturnShape);
  if (!parsed.ok) return data({ errors: parsed.errors, typed: parsed.typed }, { status: 422 });
  const { typed } = parsed;
  const seen = readSeen(typed);
  const outcome = await setPaperReturn(context, {
    inspectionId: inspection.id,
    words: parsed.value.words,
    seen,
    actor,
    now: context.receivedAt,
  });
  if (outcome.kind === "not-releasable") {
    const errors: FieldErrors = { words: leavingProblemWords[outcome.why] };
    return data({ errors, typed }, { status: 422 });
  }
  if (outcome.kind === "changed-meanwhile") {
    typed.seen = [markOfFields({ words: outcome.current })];
    const now = outcome.current === "" ? "It is empty now." : `It is now: “${outcome.current}”.`;
    const words = describeConflict(seen, { changed: "This was changed since you opened the page.", now });
    return data({ errors: { words } as FieldErrors, typed }, { status: 422 });
  }
  return redirect(`${paths.paper.overview(inspection.id)}?saved`);
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Paper form – ${loaded?.areaName ?? "Re-visit"} – Noonday` },
];

const kinds = [
  { words: "ordinary print", size: "a4", easyRead: false },
  { words: "large print", size: "large", easyRead: false },
  { words: "Easy Read", size: "a4", easyRead: true },
  { words: "Easy Read in large print", size: "large", easyRead: true },
] as const;

export default function PaperPage() {
  const { saved, mayChange, enter, approved, form, languages, address, closesAtText, returnWords, seen } =
    useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const errors: FieldErrors = answered?.errors ?? {};
  return (
    <Page width="work">
      <ErrorSummary errors={errors} />
      {saved && !answered ? (
        <Banner kind="success" announce>
          <p>It is saved, and stands on every form printed from now on.</p>
        </Banner>
      ) : null}
      <h1>Paper form</h1>
      <p className="lead">
        For families without a computer: the same questions and the same consent as on a screen, in ordinary
        and large print. {closesAtText ? `A form counts if it is received before ${closesAtText}.` : null}
      </p>
      {form ? (
        <>
          <p>Look at it and print it, on A4:</p>
          <ul>
            {languages.map(({ code, english }) => (
              <li key={code}>
                {english}:{" "}
                {kinds.map(({ words, size, easyRead }, index) => (
                  <Fragment key={words}>
                    {index > 0 ? ", " : ""}
                    <a
                      href={`${form}?${paperQuery({ language: code, size, easyRead })}`}
                      aria-label={`${english}: ${words}`}
                    >
                      {words}
                    </a>
                  </Fragment>
                ))}
              </li>
            ))}
          </ul>
          <p className="soft">
            Where a question has no translation or no Easy Read wording, its English words stand on the form.
          </p>
        </>
      ) : (
        <EmptyState title="Not there yet">
          {approved
            ? "It can be printed once the area has been notified."
            : "It can be printed once the questions for parents are approved."}
        </EmptyState>
      )}
      {address ? (
        <p>
          Anybody may print it, without signing in, at <a href={address}>{address}</a>: a forum, a school, a
          library.
        </p>
      ) : null}
      {enter ? (
        <p>
          When a form comes back: <a href={enter}>enter the response</a>.
        </p>
      ) : null}
      <section className="section" aria-labelledby="return">
        <h2 id="return">Where it is returned to</h2>
        {mayChange ? (
          <Form>
            <input type="hidden" name="seen" value={seenToSend(seen, answered?.typed)} />
            <TextArea
              label="Where to post it or hand it in"
              name="words"
              description="It stands on the form as you write it: a postal address, a place to hand it in and when it is open. Leave it empty, and the form says to give it back to whoever gave it."
              isOptional
              rows={5}
              limit={maxReturnLength}
              errorMessage={errors.words}
              defaultValue={typedOr(answered?.typed, "words", returnWords)}
            />
            <ButtonRow>
              <Button>Save</Button>
            </ButtonRow>
          </Form>
        ) : returnWords === "" ? (
          <p>The lead inspector has not said. The form says to give it back to whoever gave it.</p>
        ) : (
          <p style={{ whiteSpace: "pre-line" }}>{returnWords}</p>
        )}
      </section>
    </Page>
  );
}
