import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { Timeline } from "#app/components/timeline.tsx";
import { type Inspectorate, inspectorateNames } from "#app/domain/access/inspectorate.ts";
import { may } from "#app/domain/access/permissions.ts";
import type { Role } from "#app/domain/access/roles.ts";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { lookForObstacles } from "#app/domain/letter-checks/find-obstacles.server.ts";
import { assureLetter } from "#app/domain/letter-workflow/assure-letter.server.ts";
import { type FoundLetter, findLetter } from "#app/domain/letters/find-letter.server.ts";
import { fingerprintOf } from "#app/domain/letters/fingerprint.ts";
import { listGaps } from "#app/domain/letters/letter.ts";
import { assuranceForm } from "#app/domain/letters/letter-form.server.ts";
import { describeSummary } from "#app/domain/letters/letter-summary.ts";
import { notFound } from "#app/http/not-found.ts";
import { parseForm, typedOr } from "#app/http/parse-form.ts";
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
import { LetterText } from "../parts/letter-text.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, role, person, inspectorate } = await requireRole(args, "see", "letter-assurances");
  const now = args.context.receivedAt;
  const letter = await findLetter(args.context.db, { inspectionId: inspection.id, now });
  if (!letter) throw notFound();
  const obstaclesTo = await lookForObstacles(args.context, { inspectionId: inspection.id, now });
  const missing = [...listGaps(letter), ...(await obstaclesTo(args.context.db, letter, "assure"))];
  return {
    back: paths.letter.overview(inspection.id),
    content: letter.content,
    summaries: letter.sections
      .filter(({ kind }) => kind === "weakness")
      .map(({ title, summary }) => ({ title, words: describeSummary(summary) })),
    decidedHref: paths.letter.decided(inspection.id),
    read: fingerprintOf(letter.content),
    missing,
    ...viewAssurer({ role, inspectorate, personId: person.id }, letter),
    isReady: missing.length === 0,
    assurances: letter.assurances.toReversed().map((one) => ({
      key: one.id,
      when: `${formatDateAndTime(one.assuredAt)}, ${one.assuredByName}`,
      title: `${inspectorateNames[one.inspectorate]}${one.editionId === letter.current?.id ? "" : ", of an earlier wording"}${one.remark === "" ? "" : `: ${one.remark}`}`,
    })),
  };
}

/** For which inspectorate they may assure the letter, or why they may not. */
function viewAssurer(
  { role, inspectorate, personId }: { role: Role; inspectorate: Inspectorate | null; personId: string },
  { final, assurances }: FoundLetter,
): { actsFor: string | null; refusal: string | null } {
  const refusal = (words: string | null) => ({ actsFor: null, refusal: words });
  if (!may(role, "change", "letter-assurances") || final !== null) return refusal(null);
  if (inspectorate === null) return refusal(withoutInspectorate);
  const isForTheOther = assurances.some(
    (one) => one.assuredBy === personId && one.inspectorate !== inspectorate,
  );
  return isForTheOther ? refusal(forTheOther) : { actsFor: inspectorateNames[inspectorate], refusal: null };
}

const withoutInspectorate =
  "It is not set for which inspectorate you act, so you cannot assure the letter yet. Ask a lead inspector to set it on the people page.";
const forTheOther =
  "You have assured this letter for the other inspectorate. Each needs a person of its own.";

export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "letter-assurances");
  const form = await parseForm(args.request, assuranceForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const { edition, remark } = form.value;
  const assured = await assureLetter(args.context, {
    inspectionId: inspection.id,
    read: edition,
    remark,
    actor,
    now: args.context.receivedAt,
  });
  const refuse = (message: string) => data({ errors: { none: message }, typed: form.typed }, { status: 422 });
  switch (assured.kind) {
    case "no-letter":
      throw notFound();
    case "letter-is-final":
      return refuse("The letter is final already.");
    case "other-inspectorate":
      return refuse(forTheOther);
    case "no-inspectorate":
      return refuse(withoutInspectorate);
    case "not-ready":
      return refuse(assured.missing.join(" "));
    case "changed-meanwhile":
      return refuse("The letter changed while you read it. It is below as it is now: read it again.");
    case "assured":
      return redirect(`${paths.letter.overview(inspection.id)}?assured`);
  }
}

export const meta: MetaFunction = () => [{ title: "Quality assurance of the letter – Noonday" }];

export default function Assurance() {
  const loaded = useLoaderData<typeof loader>();
  const { back, content, summaries, decidedHref, read, missing, isReady, actsFor, refusal, assurances } =
    loaded;
  const answered = useActionData<typeof action>();
  const { none, ...errors }: Record<string, string> = answered?.errors ?? {};
  return (
    <Page width="work" before={<BackLink href={back}>The letter</BackLink>}>
      <ErrorSummary errors={errors} general={none} />
      <h1>Quality assurance of the letter</h1>
      <p className="lead">
        One person for Ofsted and another for the CQC read the letter before it goes to the area. An assurance
        is of exactly these words: when they change, it no longer holds.
      </p>
      {refusal === null ? null : (
        <Banner kind="warning">
          <p>{refusal}</p>
        </Banner>
      )}
      {missing.length > 0 ? (
        <Banner kind="warning" title="It is not ready to be assured">
          <ul>
            {missing.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Banner>
      ) : null}
      {assurances.length === 0 ? null : <Timeline label="Assurances" entries={assurances} />}
      <LetterText content={content} />
      <section className="section" aria-labelledby="decided">
        <h2 id="decided">What families read beside each decision</h2>
        <ul>
          {summaries.map(({ title, words }) => (
            <li key={title}>{`${title}: ${words}`}</li>
          ))}
        </ul>
        <p>
          <a href={decidedHref}>See it as families would</a>
        </p>
      </section>
      {isReady && actsFor !== null ? (
        <Form>
          <input type="hidden" name="edition" value={read} />
          <p>{`You assure it for ${actsFor}.`}</p>
          <TextArea
            label="A remark"
            isOptional
            name="remark"
            rows={3}
            defaultValue={typedOr(answered?.typed, "remark")}
            errorMessage={errors.remark}
          />
          <Button>Mark it as assured</Button>
        </Form>
      ) : null}
    </Page>
  );
}
