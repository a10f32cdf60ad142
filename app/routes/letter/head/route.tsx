import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { DatePickerField } from "#app/components/date-picker-field.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Inset } from "#app/components/inset.tsx";
import { Button } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { may } from "#app/domain/access/permissions.ts";
import { leavingProblemWords } from "#app/domain/disclosure-checks/check-leaving-words.server.ts";
import { changeLetterHead, suggestLetterHead } from "#app/domain/letter-workflow/change-head.server.ts";
import { findLetter } from "#app/domain/letters/find-letter.server.ts";
import { headForm } from "#app/domain/letters/letter-form.server.ts";
import { describeHead, headLimits, type LetterHead } from "#app/domain/letters/letter-head.ts";
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
import "../../../components/typed-words.css";

const finalMessage = "The letter is final: it can no longer be changed.";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, role } = await requireRole(args, "see", "letter-draft");
  const about = { inspectionId: inspection.id, now: args.context.receivedAt };
  const letter = await findLetter(args.context.db, about);
  if (!letter) throw notFound();
  return {
    back: paths.letter.overview(inspection.id),
    head: letter.head ?? (await suggestLetterHead(args.context.db, about)),
    seen: letter.heads.at(-1)?.number ?? 0,
    isFinal: letter.final !== null,
    mayChange: may(role, "change", "letter-draft") && letter.final === null,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "letter-draft");
  const form = await parseForm(args.request, headForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed, theirs: null }, { status: 422 });
  const { receivedAt: now } = args.context;
  const changed = await changeLetterHead(args.context, {
    inspectionId: inspection.id,
    ...form.value,
    actor,
    now,
  });
  const refuse = (addressees: string, theirs: LetterHead | null, typed = form.typed) => {
    const errors: Record<string, string> = { addressees };
    return data({ errors, typed, theirs }, { status: 422 });
  };
  switch (changed.kind) {
    case "not-releasable": {
      const errors: Record<string, string> = { [changed.field]: leavingProblemWords[changed.why] };
      return data({ errors, typed: form.typed, theirs: null }, { status: 422 });
    }
    case "no-letter":
      throw notFound();
    case "letter-is-final":
      return refuse(finalMessage, null);
    case "changed-meanwhile":
      return refuse(
        `${changed.writtenByName} changed this while you did. What they wrote is below: save again to use yours.`,
        changed.head,
        { ...form.typed, seen: [String(changed.number)] },
      );
    case "changed":
    case "unchanged":
      return redirect(`${paths.letter.overview(inspection.id)}?head-saved`);
  }
}

const title = "To whom the letter is, its date and who signs it";

export const meta: MetaFunction = () => [{ title: `${title} – Noonday` }];

export default function LetterHeadPage() {
  const { back, head, seen, isFinal, mayChange } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const errors: Record<string, string> = answered?.errors ?? {};
  const { typed } = answered ?? {};
  return (
    <Page width="work" before={<BackLink href={back}>The letter</BackLink>}>
      <ErrorSummary errors={errors} />
      <h1>{title}</h1>
      {isFinal ? (
        <Banner kind="info">
          <p>{finalMessage}</p>
        </Banner>
      ) : null}
      {mayChange ? (
        <Form>
          <input type="hidden" name="seen" value={typedOr(typed, "seen", String(seen))} />
          <TextArea
            label="To whom it is"
            description="A line each, such as the director of children’s services and the chief executive for health."
            name="addressees"
            rows={4}
            limit={headLimits.addressees}
            defaultValue={typedOr(typed, "addressees", head.addressees)}
            errorMessage={errors.addressees}
          />
          {answered?.theirs ? (
            <Inset title="What somebody else wrote meanwhile">
              <HeadText head={answered.theirs} />
            </Inset>
          ) : null}
          <TextArea
            label="Who has a copy"
            description="A line each. It stands under the letter."
            isOptional
            name="copiedTo"
            rows={3}
            limit={headLimits.copiedTo}
            defaultValue={typedOr(typed, "copiedTo", head.copiedTo)}
            errorMessage={errors.copiedTo}
          />
          <DatePickerField
            label="The date on it"
            name="date"
            startsAt={head.dated}
            defaultValue={typedDate(typed) ?? head.dated}
            errorMessage={errors.date}
          />
          <TextArea
            label="Who signs for Ofsted"
            description="A line for the name, and one for the office."
            name="ofstedSignatory"
            rows={2}
            limit={headLimits.signatory}
            defaultValue={typedOr(typed, "ofstedSignatory", head.ofstedSignatory)}
            errorMessage={errors.ofstedSignatory}
          />
          <TextArea
            label="Who signs for the CQC"
            name="cqcSignatory"
            rows={2}
            limit={headLimits.signatory}
            defaultValue={typedOr(typed, "cqcSignatory", head.cqcSignatory)}
            errorMessage={errors.cqcSignatory}
          />
          <Button>Save</Button>
        </Form>
      ) : (
        <HeadText head={head} />
      )}
    </Page>
  );
}

function HeadText({ head }: { head: LetterHead }) {
  const { date, addressees, copiedTo, signatories } = describeHead(head);
  const parts = [date, addressees.join("\n"), ...signatories.map((lines) => lines.join("\n"))];
  return (
    <>
      {parts.map((part) => (
        <p key={part} className="typed-words">
          {part}
        </p>
      ))}
      {copiedTo.length === 0 ? null : <p>{`Copied to: ${copiedTo.join("; ")}`}</p>}
    </>
  );
}
