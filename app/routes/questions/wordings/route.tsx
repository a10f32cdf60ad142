import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { Details } from "#app/components/native/details.tsx";
import { Page } from "#app/components/page.tsx";
import { may } from "#app/domain/access/permissions.ts";
import { surveyState } from "#app/domain/approvals/check-approval.server.ts";
import { languageNames } from "#app/domain/translations/languages.ts";
import { listLanguagesOn } from "#app/domain/translations/list-languages.server.ts";
import { listWordings } from "#app/domain/translations/list-wordings.server.ts";
import {
  type DisplayedFocusArea,
  type DisplayedQuestion,
  openWordings,
} from "#app/domain/translations/open-wordings.server.ts";
import { codeOf, readVariant } from "#app/domain/translations/wording.ts";
import { writeWordings } from "#app/domain/translations/write-wordings.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { type FieldErrors, type Typed, typedIn } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { questionMessages } from "#app/messages/work/question-messages.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";
import { NoFocusAreas } from "../parts/no-focus-areas.tsx";
import { AllPictures } from "../parts/picture-choice.tsx";
import { errorsByField, fieldOf, hasPictures, readWordingsForm } from "../parts/read-wordings-form.ts";
import { WordedQuestion } from "../parts/worded-question.tsx";
import { MissingWordings } from "./missing-wordings.tsx";
import { groupsAt, OneAtATime, placesIn } from "./one-at-a-time.tsx";
import { Variants } from "./variants.tsx";
import { WordedFocusArea } from "./worded-focus-area.tsx";
import "../parts/questions.css";
import "../parts/wordings.css";

function variantIn(request: Request) {
  const variant = readVariant(new URL(request.url).searchParams.get("in") ?? "en-easy");
  if (!variant) throw notFound();
  return variant;
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection, role } = await requireRole({ request, params, context }, "see", "question-wordings");
  const variant = variantIn(request);
  const inspectionId = inspection.id;
  const closed = (await surveyState(context.db, { inspectionId, now: context.receivedAt })) === "closed";
  const { language } = variant;
  return {
    inspectionId,
    areaName: inspection.areaName,
    variant,
    ...(await openWordings(context.db, { inspectionId, variant })),
    closed,
    mayWrite: may(role, "change", "question-wordings") && !closed,
    isOn: language === "en" || (await listLanguagesOn(context.db, inspectionId)).includes(language),
    done: new URL(request.url).searchParams.get("done"),
    at: new URL(request.url).searchParams.get("at"),
  };
}

type Refused = {
  typed: Typed;
  errors: FieldErrors;
  general?: string;
  /** What stands now where somebody else wrote meanwhile. */
  theirs: (DisplayedQuestion | DisplayedFocusArea)[];
};

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(
    { request, params, context },
    "change",
    "question-wordings",
  );
  const variant = variantIn(request);
  const wanted = { inspectionId: inspection.id, variant };
  const typed = typedIn(await readForm(request));
  const refuse = (refused: Omit<Refused, "typed">) => data<Refused>({ typed, ...refused }, { status: 422 });
  const { lost, ...form } = readWordingsForm(typed, await listWordings(context.db, wanted), variant);
  if (Object.keys(lost).length > 0) return refuse({ errors: lost, theirs: [] });
  const wrote = await writeWordings(context.db, { ...wanted, ...form, actor, now: context.receivedAt });
  switch (wrote.kind) {
    case "written":
    case "unchanged": {
      const query = new URLSearchParams({ in: codeOf(variant) });
      const at = typed.then?.[0] ?? new URL(request.url).searchParams.get("at");
      if (at) query.set("at", at);
      query.set("done", wrote.kind === "written" ? "saved" : "same");
      return redirect(`${paths.questions.wordings(inspection.id)}?${query}`);
    }
    case "survey-closed":
      return refuse({
        errors: {},
        general: "The survey closed meanwhile, so nothing is changed any more.",
        theirs: [],
      });
    case "not-right":
      return refuse({ errors: errorsByField(wrote), theirs: [] });
    case "changed-meanwhile": {
      const { groups } = await openWordings(context.db, wanted);
      const visibleGroups = groups.flatMap(({ area, questions }) => [area, ...questions]);
      const theirs = visibleGroups.filter(({ id }) => wrote.ids.includes(id));
      const message = "This was changed while you wrote. What stands now is shown: save again to use yours.";
      const fields = theirs.map((one) =>
        "shortName" in one ? fieldOf.focusArea(one.id, "name") : fieldOf.question(one.id, "text"),
      );
      return refuse({ errors: Object.fromEntries(fields.map((field) => [field, message])), theirs });
    }
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Easy Read and translations – ${loaded?.areaName ?? ""} – Noonday` },
];

export default function WordingsPage() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors: FieldErrors = answer?.errors ?? {};
  const { variant, mayWrite, groups } = view;
  const questionsHref = paths.questions.list(view.inspectionId);
  const pagePath = paths.questions.wordings(view.inspectionId);
  const common = { variant, mayWrite, typed: answer?.typed, errors };
  const places = placesIn(groups);
  // A question that was taken out meanwhile: everything that there is.
  const at = view.at !== null && places.includes(view.at) ? view.at : null;
  const next = at === null ? undefined : places[places.indexOf(at) + 1];
  const inVariant = `${paths.questions.wordings(view.inspectionId)}?in=${codeOf(variant)}`;
  const visibleGroups = groupsAt(groups, at);
  const theirsOf = (id: string) => answer?.theirs.find((one) => one.id === id);
  return (
    <Page width="work" before={<BackLink href={questionsHref}>Questions: Parents’ survey</BackLink>}>
      <ErrorSummary errors={errors} general={answer?.general} />
      {view.done && !answer ? (
        <Banner kind="success" announce>
          <p>{view.done === "saved" ? "Saved." : "Nothing had changed."}</p>
        </Banner>
      ) : null}
      <h1>Easy Read and translations</h1>
      <p>
        Other words for the same questions, for parents who read Easy Read or another language. What is
        missing shows in English. Families see what is saved here at once, for every question that is approved
        as it stands.
      </p>
      <Variants pagePath={pagePath} current={variant} />
      <p>
        <a href={paths.questionMedia.list(view.inspectionId)}>British Sign Language and sound</a>
      </p>
      {view.closed ? (
        <Banner kind="info" title="The survey has closed">
          <p>The wordings stay as families saw them.</p>
        </Banner>
      ) : null}
      {view.isOn ? null : (
        <Banner kind="info" title={`Families cannot choose ${languageNames[variant.language].english} yet`}>
          <p>
            <a href={paths.translations.list(view.inspectionId)}>Languages for families</a>: somebody signs
            off Noonday’s own words in it first.
          </p>
        </Banner>
      )}
      {groups.length === 0 ? <NoFocusAreas inspectionId={view.inspectionId} /> : null}
      {at === null ? (
        <MissingWordings variant={variant} counts={view.counts} groups={groups} pagePath={inVariant} />
      ) : null}
      <OneAtATime pagePath={inVariant} at={at} places={places} />
      {hasPictures(variant) && mayWrite ? (
        <Details summary="The pictures to choose from">
          <AllPictures />
        </Details>
      ) : null}
      <Form action={at === null ? inVariant : `${inVariant}&at=${at}`} key={codeOf(variant)}>
        {visibleGroups.map(({ area, title, id, questions }, place) => (
          <section className="section" key={id} aria-labelledby={`heading-${id}`}>
            <h2 id={`heading-${id}`}>{title}</h2>
            {area ? (
              <WordedFocusArea
                {...common}
                area={area}
                theirs={theirsOf(id) as DisplayedFocusArea | undefined}
              />
            ) : null}
            {questions.map((question) => (
              <WordedQuestion
                key={question.id}
                {...common}
                question={question}
                theirs={theirsOf(question.id) as DisplayedQuestion | undefined}
              />
            ))}
            {mayWrite ? (
              <ButtonRow>
                {next === undefined ? null : (
                  <Button name="then" value={next}>
                    Save and go on
                  </Button>
                )}
                <Button
                  kind={next === undefined && place === visibleGroups.length - 1 ? "primary" : "secondary"}
                >
                  {questionMessages.t("wordings.save", { count: visibleGroups.length })}
                </Button>
              </ButtonRow>
            ) : null}
          </section>
        ))}
      </Form>
    </Page>
  );
}
