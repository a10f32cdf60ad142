import { BackLink } from "#app/components/breadcrumbs.tsx";
import { DataTable } from "#app/components/data-table.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { Select } from "#app/components/native/select.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { Page } from "#app/components/page.tsx";
import { PossibleNames } from "#app/components/possible-names.tsx";
import { SealedNotice } from "#app/components/sealed-evidence.tsx";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { settings, settingWords } from "#app/domain/discussions/setting.ts";
import { findSurveyOfInspection } from "#app/domain/survey/find-survey.server.ts";
import { findYoungPeoplesState, listLinks } from "#app/domain/young-peoples-ways/find-links.server.ts";
import { linkShape } from "#app/domain/young-peoples-ways/link-form.server.ts";
import { makeLink } from "#app/domain/young-peoples-ways/make-link.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { type FieldErrors, parseForm, type Typed, typedOr } from "#app/http/parse-form.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { sealedResponse } from "#app/http/sealed-response.server.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";
import { answerAboutNames } from "../parts/answer-about-names.ts";
import { LinkState } from "../parts/link-state.tsx";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection, mayStill } = await requireRole(
    { request, params, context },
    "see",
    "young-peoples-views",
  );
  const now = context.receivedAt;
  const survey = await findSurveyOfInspection(context.db, inspection.id);
  if (!survey) throw notFound();
  const { state, approvalId } = await findYoungPeoplesState(context.db, { survey, now });
  return {
    inspectionId: inspection.id,
    areaName: inspection.areaName,
    mayChange: mayStill("young-peoples-views"),
    state,
    isApproved: approvalId !== null,
    opensAtText: formatDateAndTime(survey.opensAt),
    links: (await listLinks(context.db, { inspectionId: inspection.id, now })).map(
      ({ closedAt, ...link }) => ({ ...link, isClosed: closedAt !== null }),
    ),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(
    { request, params, context },
    "change",
    "young-peoples-views",
  );
  const refuse = (answer: { typed: Typed; errors: FieldErrors; names: string[]; notNames: string[] }) =>
    data(answer, { status: 422 });
  const parsed = await parseForm(request, linkShape);
  if (!parsed.ok) return refuse({ typed: parsed.typed, errors: parsed.errors, names: [], notNames: [] });
  const { typed, value } = parsed;
  const { text: name, notNames } = answerAboutNames(typed, value.name);
  const made = await makeLink(context.db, {
    ...{ inspectionId: inspection.id, group: { name, setting: value.setting } },
    ...{ notNames, actor, now: context.receivedAt },
  });
  switch (made.kind) {
    case "made":
      return redirect(paths.youngPeople.linkSheet(inspection.id, made.linkId));
    case "possible-names":
      return refuse({ typed, errors: {}, names: made.names.map(({ words }) => words), notNames });
    case "no-such-discussion":
      throw notFound();
    case "sealed":
      throw await sealedResponse({ request, context }, inspection.id);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Links for groups – ${loaded?.areaName ?? ""} – Noonday` },
];

export default function Links() {
  const { inspectionId, mayChange, state, isApproved, opensAtText, links } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { typed, errors = {}, names = [], notNames = [] } = answer ?? {};
  return (
    <Page
      width="work"
      before={<BackLink href={paths.youngPeople.list(inspectionId)}>Young people’s views</BackLink>}
    >
      <ErrorSummary errors={errors} />
      <h1>Links for groups</h1>
      <SealedNotice />
      <p className="lead">
        A link leads the young people of one setting or group to their own questions. It says which group, and
        nothing about anybody in it.
      </p>
      <p>{describeWindow(state, isApproved, opensAtText)}</p>
      <DataTable
        caption="Links and session codes"
        captionHidden
        columns={[
          { key: "name", label: "Group" },
          { key: "code", label: "Code" },
          { key: "state", label: "State" },
          { key: "begun", label: "Began by it" },
        ]}
        rows={links.map((link) => ({
          key: link.id,
          cells: [
            <a key="name" href={paths.youngPeople.linkSheet(inspectionId, link.id)}>
              {link.name}
            </a>,
            `${link.code}${link.discussionId === null ? "" : " (a discussion’s)"}`,
            <LinkState key="state" state={link.state} isClosed={link.isClosed} />,
            link.begun,
          ],
        }))}
        empty={<EmptyState title="No link yet">{mayChange ? "Make the first one below." : ""}</EmptyState>}
      />
      {mayChange ? (
        <>
          <h2>Make a link</h2>
          <Form>
            {names.length > 0 ? <PossibleNames names={names} notNames={notNames} /> : null}
            <TextField
              label="Which group is it for?"
              name="name"
              description="As the young people know it, for example: Year 10 at Hillside School. Nobody’s name."
              errorMessage={errors.name}
              defaultValue={typedOr(typed, "name")}
            />
            <Select
              label="What kind of place is it?"
              name="setting"
              errorMessage={errors.setting}
              placeholder="Choose one"
              options={settings.map((setting) => ({ value: setting, label: settingWords[setting] }))}
              defaultValue={typedOr(typed, "setting")}
            />
            <ButtonRow>
              <Button>Make the link</Button>
            </ButtonRow>
          </Form>
          <p className="soft">A discussion’s session code is made on the page of the discussion.</p>
        </>
      ) : null}
    </Page>
  );
}

function describeWindow(state: string, isApproved: boolean, opensAtText: string): string {
  if (state === "closed") return "Young people can no longer answer by themselves.";
  if (state === "open")
    return "Young people can answer by themselves until the end of the visit, or its seal.";
  if (!isApproved) return "Nobody can answer yet: the questions for young people are not approved.";
  return `Links open at ${opensAtText}, and lead on until the end of the visit, or its seal.`;
}
