import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form, FormEnd } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { Page } from "#app/components/page.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { emailForm } from "#app/domain/evidence/evidence-forms.server.ts";
import { receiveUpload } from "#app/domain/evidence/receive-upload.server.ts";
import { fileProblems } from "#app/domain/file-formats/file-problems.ts";
import { readPastedEmail } from "#app/domain/pasted-emails/read-pasted-email.ts";
import { nameOfEmail, writeEmail } from "#app/domain/pasted-emails/write-email.server.ts";
import { type FieldErrors, parseCompleteForm, type Typed, typedOr } from "#app/http/parse-form.ts";
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
import { AboutUploadFields } from "../parts/about-upload-fields.tsx";
import { loadEvidence } from "../parts/load-evidence.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const allowed = await requireRole(args, "change", "evidence");
  const { inspectionId, areaName, focusAreas, requests, stage } = await loadEvidence(args.context, allowed);
  return {
    inspectionId,
    areaName,
    focusAreas,
    asked: requests.filter(({ state }) => state !== "closed").map(({ id, asked }) => ({ id, asked })),
    isRequestRequired: stage === "requests-only",
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, organisation, actor } = await requireRole(
    { request, params, context },
    "change",
    "evidence",
  );
  const form = await parseCompleteForm(request, emailForm);
  if (!form.ok) return again(form.errors, form.typed);
  const { uploads, receivedAt } = context;
  const { shows, request: requestId, "focus-areas": focusAreaIds } = form.value;
  const email = readPastedEmail(form.value, receivedAt);
  if (!email.ok) return again(email.errors, { ...form.typed, ...email.found });
  const { subject } = email.value;
  const file = await uploads.keep(inOnePiece(writeEmail(email.value)));
  if (typeof file === "string") return again({ body: fileProblems[file] }, form.typed, 507);
  const outcome = await receiveUpload(context.db, {
    quota: context.env.evidenceQuota,
    inspectionId: inspection.id,
    uploads,
    file: { ...file, fileName: nameOfEmail(subject) },
    shows,
    focusAreaIds,
    requestId,
    organisation,
    actor,
    now: receivedAt,
  });
  switch (outcome.kind) {
    case "received":
      return redirect(`${paths.evidence.list(inspection.id)}?received=${outcome.uploadId}`);
    case "refused":
      return again({ body: fileProblems[outcome.why] }, form.typed);
    case "no-such-focus-area":
      return again({ "focus-areas": "Choose focus areas of this re-visit" }, form.typed);
    case "no-such-request":
      return again({ request: "Nothing more is needed for that. Choose another, or none" }, form.typed);
    case "requests-only":
      return again({ request: "The visit is over. Choose what you were asked for" }, form.typed);
  }
}

async function* inOnePiece(text: string): AsyncGenerator<Buffer> {
  yield Buffer.from(text, "utf8");
}

function again(errors: FieldErrors, typed: Typed, status = 422) {
  return data({ errors, typed }, { status });
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Paste an email – Evidence – ${loaded?.areaName ?? "Re-visit"} – Noonday` },
];

export default function PasteEmail() {
  const { inspectionId, focusAreas, asked, isRequestRequired } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const errors: FieldErrors = answered?.errors ?? {};
  const typed = answered?.typed;
  return (
    <Page width="work" before={<BackLink href={paths.evidence.list(inspectionId)}>Evidence</BackLink>}>
      <ErrorSummary errors={errors} />
      <h1>Paste an email</h1>
      <p>
        Leave out the names of children and families wherever you can. What was attached to it has to be sent
        as a file.
      </p>
      <Form>
        <TextArea
          label="The words of the email"
          name="body"
          rows={12}
          description="With its lines From, Sent or Date, and Subject, if you can: then leave the next three empty"
          defaultValue={typedOr(typed, "body")}
          errorMessage={errors.body}
        />
        <TextField
          label="Subject"
          name="subject"
          isOptional
          defaultValue={typedOr(typed, "subject")}
          errorMessage={errors.subject}
        />
        <TextField
          label="Who it is from"
          name="from"
          isOptional
          description="As the email has it, or such as “a head teacher”"
          defaultValue={typedOr(typed, "from")}
          errorMessage={errors.from}
        />
        <TextField
          label="Date"
          name="date"
          isOptional
          width={20}
          description="As the email has it, such as 04 May 2026 09:03"
          defaultValue={typedOr(typed, "date")}
          errorMessage={errors.date}
        />
        <AboutUploadFields
          focusAreas={focusAreas}
          openRequests={asked}
          isRequestRequired={isRequestRequired}
          answering=""
          errors={errors}
          typed={typed}
        />
        <Button>Send this email</Button>
        <FormEnd />
      </Form>
    </Page>
  );
}
