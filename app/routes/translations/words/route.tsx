import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { may } from "#app/domain/access/permissions.ts";
import { surveyState } from "#app/domain/approvals/check-approval.server.ts";
import { correctWords } from "#app/domain/language-words/correct-words.server.ts";
import { listLanguageWords } from "#app/domain/language-words/list-language-words.server.ts";
import { findLostFields } from "#app/domain/text/text-field.ts";
import { languageNames } from "#app/domain/translations/languages.ts";
import { notFound } from "#app/http/not-found.ts";
import { typedIn, typedOr } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { findMessageSection, messageSections } from "#app/messages/message-sections.ts";
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
import { CorrectedWord } from "./corrected-word.tsx";
import { fieldOf, readSeen, seenFieldOf } from "./fields.ts";

function sectionIn(params: { section?: string }) {
  const section = findMessageSection(readParam(params, "section"));
  if (!section) throw notFound();
  return section;
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection, role } = await requireRole({ request, params, context }, "see", "survey-languages");
  const language = languageIn(params);
  const section = sectionIn(params);
  const { words, unsigned } = await listLanguageWords(context.db, { inspectionId: inspection.id, language });
  const keys = new Set<string>(section.keys);
  const about = { inspectionId: inspection.id, now: context.receivedAt };
  const isClosed = (await surveyState(context.db, about)) === "closed";
  return {
    ...{ inspectionId: inspection.id, areaName: inspection.areaName, language },
    section: { slug: section.slug, title: section.title },
    next: messageSections[messageSections.indexOf(section) + 1] ?? null,
    mayChange: may(role, "change", "survey-languages") && !isClosed,
    words: words
      .filter(({ key }) => keys.has(key))
      .map((word) => ({ ...word, isUnsigned: unsigned?.has(word.key) ?? false })),
    done: new URL(request.url).searchParams.get("done"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "survey-languages");
  const language = languageIn(params);
  const section = sectionIn(params);
  const typed = typedIn(await readForm(request));
  const lost = findLostFields(
    typed,
    section.keys.flatMap((key) => [fieldOf(key), seenFieldOf(key)]),
  );
  if (Object.keys(lost).length > 0) return data({ typed, general: undefined, errors: lost }, { status: 422 });
  const words = section.keys.map((key) => ({
    ...{ key, words: typed[fieldOf(key)]?.[0] ?? "" },
    ...readSeen(typed, key),
  }));
  const outcome = await correctWords(context.db, {
    ...{ inspectionId: inspection.id, language, typed: words, actor, now: context.receivedAt },
  });
  const path = paths.translations.words(inspection.id, language, section.slug);
  switch (outcome.kind) {
    case "corrected":
      return redirect(`${path}?done=saved`);
    case "unchanged":
      return redirect(`${path}?done=same`);
    case "survey-closed": {
      const general = "The survey closed meanwhile, so nothing is changed any more.";
      return data({ typed, general, errors: {} as Record<string, string> }, { status: 422 });
    }
    case "not-right": {
      const errors = Object.entries(outcome.problems).map(([key, problem]) => [fieldOf(key), problem]);
      return data(
        { typed, general: undefined, errors: Object.fromEntries(errors) as Record<string, string> },
        { status: 422 },
      );
    }
    case "changed-meanwhile": {
      const errors = outcome.words.map(({ key, words: now }) => [
        fieldOf(key),
        `This was changed while you wrote. It is now: “${now}”. Save again to use yours.`,
      ]);
      return data(
        { typed, general: undefined, errors: Object.fromEntries(errors) as Record<string, string> },
        { status: 409 },
      );
    }
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.section.title ?? "Words"} – ${loaded?.areaName ?? ""} – Noonday` },
];

export default function WordsOfSection() {
  const { inspectionId, language, section, next, words, mayChange, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors: Record<string, string> = answer?.errors ?? {};
  const { english } = languageNames[language];
  return (
    <Page
      width="work"
      before={
        <BackLink
          href={paths.translations.language(inspectionId, language)}
        >{`Words in ${english}`}</BackLink>
      }
    >
      <ErrorSummary errors={errors} general={answer?.general} />
      {done && !answer ? (
        <Banner kind="success" announce>
          <p>
            {done === "saved"
              ? "Saved. Families read it once the language is signed off again."
              : "Nothing had changed."}
          </p>
        </Banner>
      ) : null}
      <h1>
        {section.title}, in {english}
      </h1>
      <p>
        {translationMessages.t("words.count", { count: words.length })} Leave what stands in braces or in
        angle brackets as the English has it: a name, a time or a link is put in there. An empty box takes
        Noonday’s own words back.
      </p>
      <Form>
        {words.map((word) => (
          <CorrectedWord
            key={word.key}
            word={word}
            language={language}
            mayChange={mayChange}
            typed={answer ? typedOr(answer.typed, fieldOf(word.key), word.words) : undefined}
            error={errors[fieldOf(word.key)]}
          />
        ))}
        <ButtonRow>
          {mayChange ? <Button>Save</Button> : null}
          {next ? (
            <ButtonLink kind="quiet" href={paths.translations.words(inspectionId, language, next.slug)}>
              Next: {next.title}
            </ButtonLink>
          ) : null}
        </ButtonRow>
      </Form>
    </Page>
  );
}
