import { Banner } from "#app/components/banner.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Inset } from "#app/components/inset.tsx";
import { Button } from "#app/components/native/button.tsx";
import { Details } from "#app/components/native/details.tsx";
import { Page } from "#app/components/page.tsx";
import { QuotationCard, viewQuotation } from "#app/components/quotation-card.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { may } from "#app/domain/access/permissions.ts";
import { maxPlaceNamesLength } from "#app/domain/place-names/place-names.ts";
import { placeNamesForm } from "#app/domain/place-names/place-names-form.server.ts";
import { readPlaceNames, writePlaceNames } from "#app/domain/place-names/write-place-names.server.ts";
import { openQuotations } from "#app/domain/quotations/open-quotations.server.ts";
import { markOfFields } from "#app/domain/text/mark-of.server.ts";
import { parseForm, typedOr } from "#app/http/parse-form.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { describeConflict, readSeen, seenToSend } from "#app/http/seen-mark.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, role, actor } = await requireRole(args, "see", "quotations");
  const quotations = await openQuotations(args.context.db, {
    inspectionId: inspection.id,
    actor,
    now: args.context.receivedAt,
  });

  const placeNames = await readPlaceNames(args.context.db, inspection.id);
  const search = new URL(args.request.url).searchParams;
  const done = search.has("withdrawn")
    ? "The quotation is withdrawn wherever it stood."
    : search.has("prepared")
      ? "The quotation is prepared. A finding about its focus area can quote it now."
      : search.has("places")
        ? "The area’s places are kept. They are proposed to be masked wherever they stand."
        : null;
  return {
    inspectionId: inspection.id,
    areaName: inspection.areaName,
    mayChange: may(role, "change", "quotations"),
    done,
    placeNames,
    seen: markOfFields({ placeNames }),
    quotations: quotations.map((quotation) => ({
      ...viewQuotation(quotation),
      textHref:
        quotation.textNumber === null ? null : paths.reading.text(inspection.id, quotation.textNumber),
      isTakenBack: quotation.isWithdrawn,
      standsIn: [
        ...quotation.findings.map(({ number, focusAreaId, id }) => ({
          href: paths.findings.finding(inspection.id, focusAreaId, id),
          label: `Finding ${number}`,
        })),
        ...quotation.sections.map(({ id, title }) => ({
          href: paths.letter.section(inspection.id, id),
          label: `The letter: ${title}`,
        })),
      ],
    })),
  };
}

/** Keeps the area's own places. */
export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "quotations");
  const form = await parseForm(args.request, placeNamesForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed, current: null }, { status: 422 });
  const now = args.context.receivedAt;
  const seen = readSeen(form.typed);
  const about = { inspectionId: inspection.id, actor, now };
  const outcome = await writePlaceNames(args.context.db, { ...about, ...form.value, seen });
  if (outcome.kind === "changed-meanwhile") {
    const { typed } = form;
    typed.seen = [markOfFields({ placeNames: outcome.current })];
    const now = "What stands there now is shown above the field.";
    const changed = "The places were changed since you opened this page.";
    const errors = { placeNames: describeConflict(seen, { changed, now }) };
    return data({ errors, typed, current: outcome.current }, { status: 422 });
  }
  return redirect(`${paths.quotations.list(inspection.id)}?places#places`);
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Quotations – ${loaded?.areaName ?? "Re-visit"} – Noonday` },
];

export default function Quotations() {
  const { inspectionId, mayChange, done, placeNames, seen, quotations } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const errors: Record<string, string> = answered?.errors ?? {};
  return (
    <Page width="work">
      <ErrorSummary errors={errors} />
      <h1>Quotations</h1>
      <p className="lead">
        Words that may leave, as they leave: agreed to be quoted, and without what tells who said them.
      </p>
      {done === null || answered ? null : (
        <Banner kind="success" announce>
          <p>{done}</p>
        </Banner>
      )}
      {quotations.length === 0 ? (
        <EmptyState title="No quotation is prepared yet">
          <p>
            Open a text in the <a href={paths.reading.room(inspectionId)}>reading room</a> and press “Quote”.
          </p>
        </EmptyState>
      ) : (
        <ul className="quotation-list">
          {quotations.map((quotation) => (
            <QuotationCard key={quotation.id} quotation={quotation}>
              {quotation.standsIn.length === 0 ? (
                <p className="small soft">It stands nowhere yet.</p>
              ) : (
                <p className="small">
                  {quotation.words === null ? "It still stands in: " : "It stands in: "}
                  {quotation.standsIn.map(({ href, label }, place) => (
                    <span key={href}>
                      {place === 0 ? "" : ", "}
                      <a href={href}>{label}</a>
                    </span>
                  ))}
                </p>
              )}
              {quotation.textHref === null ? null : (
                <p className="small">
                  <a href={quotation.textHref}>
                    The text<span className="visually-hidden">{` of quotation ${quotation.number}`}</span>
                  </a>
                </p>
              )}
              {mayChange && !quotation.isTakenBack ? (
                <Form action={paths.quotations.withdrawal(inspectionId, quotation.id)}>
                  <Button kind="quiet" compact>
                    Withdraw<span className="visually-hidden">{`: quotation ${quotation.number}`}</span>
                  </Button>
                </Form>
              ) : null}
            </QuotationCard>
          ))}
        </ul>
      )}
      {mayChange ? (
        <Details
          id="places"
          open={errors.placeNames !== undefined}
          summary={placeNames === "" ? "The area’s own places: none entered" : "The area’s own places"}
        >
          {answered?.current ? (
            <Inset title="What stands there now">
              <p style={{ whiteSpace: "pre-line" }}>{answered.current}</p>
            </Inset>
          ) : null}
          <Form>
            <input type="hidden" name="seen" value={seenToSend(seen, answered?.typed)} />
            <TextArea
              label="Schools, hospitals, towns, villages and streets of the area"
              description="One a line, as people write them, in any language and script. Each is proposed to be masked wherever it stands."
              name="placeNames"
              rows={8}
              limit={maxPlaceNamesLength}
              defaultValue={typedOr(answered?.typed, "placeNames", placeNames)}
              errorMessage={errors.placeNames}
            />
            <Button kind="secondary">Save these places</Button>
          </Form>
        </Details>
      ) : null}
    </Page>
  );
}
