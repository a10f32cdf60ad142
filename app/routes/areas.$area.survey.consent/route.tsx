import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { Button, ButtonRow } from "#app/components/button.tsx";
import { Checkbox } from "#app/components/checkbox.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Page } from "#app/components/page.tsx";
import { Progress } from "#app/components/progress.tsx";
import { RadioGroup } from "#app/components/radio-group.tsx";
import { Safeguarding } from "#app/components/safeguarding.tsx";
import { socialCareOf } from "#app/components/ways-to-be-heard.tsx";
import { listContacts } from "#app/domain/revisits/list-contacts.server.ts";
import {
  allowsTakingPart,
  type ConsentChoices,
  consentChoiceNames,
  parentsStatement,
} from "#app/domain/surveys/consent-statement.ts";
import { findDraftConsent } from "#app/domain/surveys/find-draft.server.ts";
import { findSurveyQuestions } from "#app/domain/surveys/find-survey-questions.server.ts";
import { giveConsent } from "#app/domain/surveys/give-consent.server.ts";
import { nextStep, stepsOf, surveyPages } from "#app/domain/surveys/survey.ts";
import { findRespondent, giveDraftCookie, questionsOf } from "#app/http/respondent.server.ts";
import { sameForAll } from "#app/http/same-for-all.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { context } = args;
  const { survey, state, draft, sent } = await findRespondent(args);
  const base = `/areas/${survey.slug}/survey`;
  if (sent && !isAnotherAnswer(args.request)) throw redirect(`${base}/receipt`);
  if (state !== "open" || survey.approvalId === null) throw redirect(base);
  const [contacts, choices, set] = await Promise.all([
    listContacts(context.db, survey.revisitId),
    draft ? findDraftConsent(context.db, draft.id) : null,
    findSurveyQuestions(context.db, {
      revisitId: survey.revisitId,
      approvalId: draft?.approvalId ?? survey.approvalId,
      now: context.receivedAt,
    }),
  ]);
  const steps = set ? surveyPages(set).length + 3 : 4;
  const hasDraft = draft !== null;
  const sharedDevice = draft?.sharedDevice === 1;
  if (!hasDraft) sameForAll(args);
  return { area: survey.areaName, base, contacts, choices, hasDraft, sharedDevice, steps };
}

/** Going back from a receipt to this page must not begin a second answer unasked. */
function isAnotherAnswer(request: Request): boolean {
  return new URL(request.url).searchParams.has("again");
}

export async function action(args: ActionFunctionArgs) {
  const { context, request } = args;
  const form = await request.formData();
  const { survey, token, draft, sent } = await findRespondent(args);
  const base = `/areas/${survey.slug}/survey`;
  if (sent && !isAnotherAnswer(request)) return redirect(`${base}/receipt`);
  const choices = Object.fromEntries(
    consentChoiceNames.map((name) => [name, form.has(name)]),
  ) as ConsentChoices;
  const sharedDevice = form.get("sharedDevice") === "yes";
  if (form.get("answer") === "no") return redirect(draft ? `${base}/erasure` : `${base}/declined`);
  if (!allowsTakingPart(choices)) {
    const errors = Object.fromEntries(
      parentsStatement.choices
        .filter(({ name, needed }) => needed && !choices[name])
        .map(({ name, label }) => [
          name,
          `To take part, tick “${label}”. If you do not agree, choose that at the end.`,
        ]),
    );
    const shared = form.has("sharedDevice") ? String(form.get("sharedDevice")) : undefined;
    return data({ errors, choices, shared }, { status: 422 });
  }
  const given = await giveConsent(context.db, {
    survey,
    token: sent ? null : token,
    choices,
    sharedDevice,
    now: context.receivedAt,
  });
  switch (given.kind) {
    case "begun":
      return redirect(`${base}/about`, {
        headers: {
          "Set-Cookie": await giveDraftCookie(context, { survey, token: given.token, sharedDevice }),
        },
      });
    case "changed": {
      const step = draft
        ? nextStep(stepsOf((await questionsOf(context, draft)).pages), draft.passed)
        : "about";
      const headers = {
        "Set-Cookie": await giveDraftCookie(context, { survey, token: token ?? "", sharedDevice }),
      };
      return redirect(`${base}/${step}`, { headers });
    }
    case "declined":
      return redirect(`${base}/declined`);
    case "window-closed":
      return redirect(base);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Do you agree to take part? Survey in ${loaded?.area ?? "the area"} – Noonday` },
];

export default function ConsentPage() {
  const { base, contacts, choices, hasDraft, sharedDevice, steps } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const errors: Record<string, string> = answered?.errors ?? {};
  const ticked = answered?.choices ?? choices;
  const { title, paragraphs, choices: offered } = parentsStatement;
  return (
    <Page dataState="open" before={<BackLink href={base} />}>
      <ErrorSummary errors={errors} />
      <Progress step={1} of={steps} label="Agreeing" />
      <h1>{title}</h1>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <Form>
        {offered.map(({ name, label, hint, needed }) => (
          <Checkbox
            key={name}
            name={name}
            label={label}
            hint={hint}
            optional={!needed}
            error={errors[name]}
            defaultChecked={ticked?.[name] ?? false}
          />
        ))}
        <RadioGroup
          name="sharedDevice"
          label="Do other people use this device?"
          hint="If you do not say, we keep your place on it."
          optional
          options={[
            { value: "no", label: "No, or only people I trust" },
            {
              value: "yes",
              label: "Yes",
              hint: "As in a library. Your answers are gone from it when the browser is closed.",
            },
          ]}
          defaultValue={answered ? answered.shared : hasDraft ? (sharedDevice ? "yes" : "no") : undefined}
        />
        <ButtonRow>
          <Button>Continue</Button>
          <Button kind="quiet" name="answer" value="no">
            {hasDraft ? "I no longer agree: erase my answers" : "I do not agree"}
          </Button>
        </ButtonRow>
      </Form>
      <Safeguarding contacts={socialCareOf(contacts)} />
    </Page>
  );
}
