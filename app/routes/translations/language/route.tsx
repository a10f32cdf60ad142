import { BackLink } from "#app/components/breadcrumbs.tsx";
import { DatePickerField } from "#app/components/date-picker-field.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { Page } from "#app/components/page.tsx";
import { dateInLondon } from "#app/domain/calendar/london-time.ts";
import { isTranslatedLanguage, languageNames } from "#app/domain/translations/languages.ts";
import { listLanguages } from "#app/domain/translations/list-languages.server.ts";
import { signOffForm } from "#app/domain/translations/sign-off-form.server.ts";
import { signOffLanguage } from "#app/domain/translations/sign-off-language.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { type FieldErrors, parseForm, typedOr } from "#app/http/parse-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";

function languageIn(params: { language?: string }) {
  const language = readParam(params, "language");
  if (!isTranslatedLanguage(language)) throw notFound();
  return language;
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection } = await requireRole({ request, params, context }, "change", "survey-languages");
  const language = languageIn(params);
  const status = (await listLanguages(context.db, inspection.id)).find((one) => one.language === language);
  return {
    inspectionId: inspection.id,
    areaName: inspection.areaName,
    english: languageNames[language].english,
    signedOff: status?.signedOff ?? null,
    today: dateInLondon(context.receivedAt).toString(),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "survey-languages");
  const language = languageIn(params);
  const now = context.receivedAt;
  const parsed = await parseForm(request, signOffForm({ today: dateInLondon(now) }));
  if (!parsed.ok) return data({ errors: parsed.errors, typed: parsed.typed }, { status: 422 });
  await signOffLanguage(context.db, { inspectionId: inspection.id, language, ...parsed.value, actor, now });
  return redirect(`${paths.translations.list(inspection.id)}?done=signed-off`);
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Sign off ${loaded?.english ?? ""} – ${loaded?.areaName ?? ""} – Noonday` },
];

export default function SignOff() {
  const { inspectionId, english, signedOff, today } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors: FieldErrors = answer?.errors ?? {};
  const typedDate = answer && {
    day: typedOr(answer.typed, "date-day"),
    month: typedOr(answer.typed, "date-month"),
    year: typedOr(answer.typed, "date-year"),
  };
  return (
    <Page
      width="work"
      before={<BackLink href={paths.translations.list(inspectionId)}>Languages for families</BackLink>}
    >
      <ErrorSummary errors={errors} />
      <h1>Who signed off {english}</h1>
      <p>
        Somebody who reads {english} well has read every one of Noonday’s own words in it, as families would
        see them, and found them right. It is about Noonday’s words, not about this re-visit’s questions.
      </p>
      <Form>
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
          defaultValue={typedDate ?? signedOff?.on}
        />
        <ButtonRow>
          <Button>Record it</Button>
        </ButtonRow>
      </Form>
    </Page>
  );
}
