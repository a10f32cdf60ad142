import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { Page } from "#app/components/page.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { readCode } from "#app/domain/drafts/receipt.ts";
import { maxReasonLength } from "#app/domain/seals/seal.ts";
import { withdrawByLaw } from "#app/domain/seals/withdraw-by-law.server.ts";
import {
  cardNumberControl,
  cardPictureControl,
  cardPlaces,
  readCardOfForm,
} from "#app/domain/young-peoples-responses/card.ts";
import { isYoungPeoplesResponse } from "#app/domain/young-peoples-responses/open-responses.server.ts";
import { pathOfResponse } from "#app/domain/young-peoples-responses/response-path.ts";
import { parseForm, type Typed, typedOr } from "#app/http/parse-form.ts";
import { requireFreshSignIn } from "#app/http/require-fresh-sign-in.server.ts";
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
import { CardFields } from "./card-fields.tsx";
import { shape } from "./form.server.ts";
import { listCardSymbols } from "./list-card-symbols.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection } = await requireRole(args, "change", "seal");
  const responseId = new URL(args.request.url).searchParams.get("response") ?? "";
  const isYoungPersons = await isYoungPeoplesResponse(args.context.db, {
    ...{ inspectionId: inspection.id, responseId },
  });
  const symbols = listCardSymbols();
  return { inspectionId: inspection.id, areaName: inspection.areaName, responseId, isYoungPersons, symbols };
}

export async function action(args: ActionFunctionArgs) {
  const { inspection, person, actor } = await requireRole(args, "change", "seal");
  await requireFreshSignIn(args, person);
  const form = await parseForm(args.request, shape);
  const refuse = (errors: Record<string, string>) => data({ errors, typed: form.typed }, { status: 422 });
  if (!form.ok) return refuse(form.errors);
  const { response, receipt, reason } = form.value;
  const code = readCode(receipt);
  const card = readCardOfForm(form.typed);
  const isByCard = receipt.trim() === "" && hasCard(form.typed);
  if (response === "" && isByCard && card === null)
    return refuse({
      [cardNumberControl]: "Enter the six digits of the card, and choose its four pictures in order.",
    });
  if (response === "" && !isByCard && code === null)
    return refuse({ receipt: "Enter the code of the family’s receipt, or a young person’s card." });
  const withdrawn = await withdrawByLaw(args.context.db, {
    inspectionId: inspection.id,
    response: response !== "" ? { id: response } : isByCard && card ? { card } : { receipt: code ?? "" },
    reason,
    actor,
    now: args.context.receivedAt,
  });
  const control = isByCard ? cardNumberControl : "receipt";
  switch (withdrawn.kind) {
    case "no-such-response":
      return refuse({
        [control]: isByCard
          ? "Nothing was sent under this card. Check the number, and the pictures with their order."
          : "There is no response with this receipt. Check the code.",
      });
    case "already-withdrawn":
      return refuse({ [control]: "This response has been withdrawn already." });
    case "not-sealed":
      return refuse({ [control]: "The evidence is not sealed. Seal it first, so that this is on record." });
    case "being-sealed":
      return refuse({ [control]: "The seal is still being worked out. Try again in some minutes." });
    case "withdrawn":
      return redirect(`${paths.seal.overview(inspection.id)}?withdrawn`);
  }
}

/** Whether anything of a card was typed or chosen. */
function hasCard(typed: Typed): boolean {
  const controls = [cardNumberControl, ...cardPlaces.map(cardPictureControl)];
  return controls.some((control) => (typed[control]?.[0] ?? "").trim() !== "");
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Withdraw a response by law – ${loaded?.areaName ?? "Re-visit"} – Noonday` },
];

export default function WithdrawByLaw() {
  const { inspectionId, responseId, isYoungPersons, symbols } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const errors: Record<string, string> = answered?.errors ?? {};
  return (
    <Page width="work" before={<BackLink href={paths.seal.overview(inspectionId)}>The seal</BackLink>}>
      <ErrorSummary errors={errors} />
      <h1>
        {isYoungPersons
          ? "A young person withdraws their response by law"
          : responseId === ""
            ? "A response is withdrawn by law"
            : "A family withdraws its response by law"}
      </h1>
      <p className="lead">
        After sealing, a family or a young person may still ask for what they said to be erased. It is gone at
        once and for good, from every count, list and finding; that there was a response, and why it went,
        stays. The seal then says that one response was withdrawn, not that it is broken.
      </p>
      <Form>
        <input type="hidden" name="response" value={responseId} />
        {responseId === "" ? (
          <>
            <TextField
              label="A family: the code of its receipt"
              description="Only who answered has it."
              name="receipt"
              width={20}
              autoComplete="off"
              spellCheck={false}
              defaultValue={typedOr(answered?.typed, "receipt", "")}
              errorMessage={errors.receipt}
            />
            <CardFields symbols={symbols} typed={answered?.typed} errorMessage={errors[cardNumberControl]} />
          </>
        ) : (
          <p>
            This is about{" "}
            <a
              href={
                isYoungPersons
                  ? pathOfResponse(inspectionId, responseId)
                  : paths.responses.response(inspectionId, responseId)
              }
            >
              one response
            </a>
            .
          </p>
        )}
        <TextArea
          label="How they asked, and when"
          description="It stays on record. Do not write what they said, or who they are."
          name="reason"
          rows={3}
          limit={maxReasonLength}
          defaultValue={typedOr(answered?.typed, "reason", "")}
          errorMessage={errors.reason}
        />
        <Button kind="danger">Erase what the response said</Button>
      </Form>
    </Page>
  );
}
