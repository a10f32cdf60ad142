import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { DatePickerField } from "#app/components/date-picker-field.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { CheckboxGroup } from "#app/components/native/checkbox-group.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { Page } from "#app/components/page.tsx";
import { may } from "#app/domain/access/permissions.ts";
import { formatDate } from "#app/domain/calendar/format-dates.ts";
import { dateInLondon } from "#app/domain/calendar/london-time.ts";
import { recordLetterCopies } from "#app/domain/letter-workflow/record-copies.server.ts";
import {
  copyNames,
  listMissingCopies,
  listRequiredCopies,
  namedCopyKinds,
} from "#app/domain/letters/copies.ts";
import { type FoundLetter, findLetter } from "#app/domain/letters/find-letter.server.ts";
import { copiesForm } from "#app/domain/letters/letter-form.server.ts";
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
import { typedDate } from "../parts/typed-date.ts";
import "../../../components/notice-list.css";

const notFinalMessage = "The letter is not final yet. Copies of it go once it is.";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, role } = await requireRole(args, "see", "letter-steps");
  const { db, receivedAt: now } = args.context;
  const letter = await findLetter(db, { inspectionId: inspection.id, now });
  if (!letter) throw notFound();
  return {
    inspectionId: inspection.id,
    ...viewCopies(letter),
    isFinal: letter.final !== null,
    today: dateInLondon(now).toString(),
    firstDay: letter.final ? dateInLondon(letter.final.madeAt).toString() : undefined,
    isSaved: new URL(args.request.url).searchParams.has("saved"),
    mayRecord: may(role, "change", "letter-steps"),
  };
}

function viewCopies({ final, editions, copies, sections }: FoundLetter) {
  const required = listRequiredCopies(sections);
  const ofFinal = copies.filter(({ editionId }) => editionId === final?.editionId);
  const unrecorded = namedCopyKinds.filter((kind) => !ofFinal.some((copy) => copy.kind === kind));
  const isNeeded = (kind: string) => required.some((one) => one === kind);
  return {
    recorded: copies.map(({ id, kind, name, sentOn, recordedByName, editionId }) => {
      const edition = editions.find((one) => one.id === editionId);
      const to = kind === "other" ? name : copyNames[kind];
      const which = editionId === final?.editionId ? "" : `, edition ${edition?.number ?? ""}`;
      return {
        id,
        to,
        words: `${to}${which}: sent on ${formatDate(Temporal.PlainDate.from(sentOn))}, recorded by ${recordedByName}`,
      };
    }),
    missing: final ? listMissingCopies(required, copies, final.editionId).map((kind) => copyNames[kind]) : [],
    options: unrecorded
      .filter((kind) => isNeeded(kind) || kind === "principal-authority")
      .map((kind) => ({ value: kind, label: copyNames[kind] })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "letter-steps");
  const form = await parseForm(args.request, copiesForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const { db, receivedAt: now } = args.context;
  const recorded = await recordLetterCopies(db, { inspectionId: inspection.id, ...form.value, actor, now });
  const refuse = (date: string) => {
    const errors: Record<string, string> = { date };
    return data({ errors, typed: form.typed }, { status: 422 });
  };
  switch (recorded.kind) {
    case "not-final":
      return refuse(notFinalMessage);
    case "wrong-day":
      return refuse(
        `Choose a day from ${formatDate(recorded.from)}, when it was made final, to ${formatDate(recorded.until)}.`,
      );
    case "recorded":
      return redirect(`${paths.letter.copies(inspection.id)}?saved`);
  }
}

export const meta: MetaFunction = () => [{ title: "Copies of the final letter – Noonday" }];

export default function Copies() {
  const loaded = useLoaderData<typeof loader>();
  const { inspectionId, recorded, missing, options, isFinal, today, firstDay, isSaved, mayRecord } = loaded;
  const answered = useActionData<typeof action>();
  const errors: Record<string, string> = answered?.errors ?? {};
  return (
    <Page width="work" before={<BackLink href={paths.letter.overview(inspectionId)}>The letter</BackLink>}>
      <ErrorSummary errors={errors} />
      {isSaved && !answered ? (
        <Banner kind="success" announce>
          <p>It is recorded.</p>
        </Banner>
      ) : null}
      <h1>Copies of the final letter</h1>
      <p className="lead">
        The regulations say who has a copy. Noonday sends none of them: send each yourself, and record it.
      </p>
      {isFinal ? null : (
        <Banner kind="warning">
          <p>{notFinalMessage}</p>
        </Banner>
      )}
      {missing.length === 0 ? null : (
        <>
          <h2>Not recorded yet</h2>
          <ul>
            {missing.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </>
      )}
      {recorded.length === 0 ? null : (
        <>
          <h2>Recorded</h2>
          <ul className="notice-list">
            {recorded.map(({ id, to, words }) => (
              <li key={id}>
                <p>{words}</p>
                {mayRecord ? (
                  <Form action={paths.letter.copyRemoval(inspectionId, id)}>
                    <Button kind="quiet" compact>
                      Remove<span className="visually-hidden">{`: ${to}`}</span>
                    </Button>
                  </Form>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      )}
      {mayRecord && isFinal ? (
        <Form>
          <h2>Record copies</h2>
          {options.length === 0 ? null : (
            <CheckboxGroup
              label="To whom did a copy go?"
              name="to"
              options={options}
              defaultValue={answered?.typed.to ?? []}
              errorMessage={errors.to}
            />
          )}
          <TextField
            label="To somebody else"
            isOptional
            name="organisation"
            autoComplete="off"
            defaultValue={typedOr(answered?.typed, "organisation", "")}
            errorMessage={options.length === 0 ? (errors.organisation ?? errors.to) : errors.organisation}
          />
          <DatePickerField
            label="When"
            name="date"
            startsAt={today}
            firstDay={firstDay}
            lastDay={today}
            defaultValue={typedDate(answered?.typed) ?? today}
            errorMessage={errors.date}
          />
          <Button>Record them</Button>
        </Form>
      ) : null}
    </Page>
  );
}
