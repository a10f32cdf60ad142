import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { Card } from "#app/components/card.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { FileField } from "#app/components/native/file-field.tsx";
import { RadioGroup } from "#app/components/native/radio-group.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { Page } from "#app/components/page.tsx";
import { MediaPlayer } from "#app/components/question-media.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { may } from "#app/domain/access/permissions.ts";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { listMediaSubjects } from "#app/domain/question-media/list-media.server.ts";
import { consentSubject, maxCaptionsLength } from "#app/domain/question-media/media.ts";
import { toldMonths } from "#app/domain/retention/retention.ts";
import { languageNames } from "#app/domain/translations/languages.ts";
import { notFound } from "#app/http/not-found.ts";
import { typedOr } from "#app/http/parse-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths, withQuery } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";
import { receiveMedia } from "../parts/receive-media.server.ts";
import { statusWords } from "../parts/status-words.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection, role } = await requireRole({ request, params, context }, "see", "question-media");
  const { subjects, languages } = await listMediaSubjects(context.db, {
    ...{ inspectionId: inspection.id, keptMonths: toldMonths(inspection) },
  });
  const found = subjects.find(({ subject }) => subject === readParam(params, "subject"));
  if (!found) throw notFound();
  return {
    ...{ inspectionId: inspection.id, areaName: inspection.areaName, languages },
    ...{ subject: found.subject, text: found.text, lines: found.lines },
    ...{ mayChange: may(role, "change", "question-media") },
    media: found.media.map(({ addedAt, signedOffAt, ...one }) => ({
      ...one,
      added: formatDateAndTime(addedAt),
      signedOff: signedOffAt === null ? null : formatDateAndTime(signedOffAt),
    })),
    done: new URL(request.url).searchParams.get("done"),
  };
}

export async function action(args: ActionFunctionArgs) {
  const allowed = await requireRole(args, "change", "question-media");
  const subject = readParam(args.params, "subject");
  const outcome = await receiveMedia(args, allowed, subject);
  if (outcome.kind === "added")
    return redirect(`${paths.questionMedia.subject(allowed.inspection.id, subject)}?done=added`);
  const { status, errors, typed } = outcome;
  return data({ errors, typed }, { status });
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `British Sign Language and sound of a question – ${loaded?.areaName ?? ""} – Noonday` },
];

const doneMessages: Readonly<Record<string, { kind: "success" | "warning"; words: string }>> = {
  added: { kind: "success", words: "It is added. Look at it, and sign it off." },
  "signed-off": { kind: "success", words: "It is signed off. Families see it within half a minute." },
  removed: { kind: "success", words: "It is removed, with its file." },
  "other-words": { kind: "warning", words: "The words have changed since it was made. Make it anew." },
  "survey-closed": { kind: "warning", words: "The survey has closed. Nothing is signed off any more." },
};

export default function QuestionMediaOfSubject() {
  const { inspectionId, languages, subject, text, lines, media, mayChange, done } =
    useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const errors: Record<string, string> = answered?.errors ?? {};
  const message = answered ? undefined : doneMessages[done ?? ""];
  return (
    <Page
      width="work"
      before={
        <BackLink href={paths.questionMedia.list(inspectionId)}>British Sign Language and sound</BackLink>
      }
    >
      <ErrorSummary errors={errors} />
      {message ? (
        <Banner kind={message.kind} announce>
          <p>{message.words}</p>
        </Banner>
      ) : null}
      <h1>{text}</h1>
      {subject === consentSubject ? (
        <p>It says all that stands on the page on which families agree to take part.</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {media.length === 0 ? <p className="soft">There is no film and no sound of it yet.</p> : null}
      {media.map((one) => (
        <StoredMediaCard key={one.id} {...{ inspectionId, subject, mayChange }} media={one} />
      ))}
      {mayChange ? (
        <section className="section" aria-labelledby="add">
          <h2 id="add">Add a film or a sound</h2>
          <p>
            It says the words above and nothing else. What the file holds beside picture and sound does not
            come along. It waits until you have looked at it and signed it off.
          </p>
          <Form encType="multipart/form-data" action={paths.questionMedia.subject(inspectionId, subject)}>
            <RadioGroup
              label="What is it?"
              name="kind"
              options={[
                {
                  value: "bsl",
                  label: "A film in British Sign Language",
                  hint: "MP4 or WebM, 20 MB and 3 minutes at most",
                },
                {
                  value: "sound",
                  label: "The words read aloud",
                  hint: "MP3, M4A or WebM, 4 MB and 3 minutes at most",
                },
              ]}
              defaultValue={typedOr(answered?.typed, "kind")}
              errorMessage={errors.kind}
            />
            <RadioGroup
              label="Language of a sound"
              name="language"
              options={languages.map((language) => ({
                value: language,
                label: languageNames[language].english,
              }))}
              defaultValue={typedOr(answered?.typed, "language", "en")}
              errorMessage={errors.language}
            />
            <FileField
              label="File"
              name="file"
              accept="video/mp4,video/webm,.mov,audio/mpeg,audio/mp4,audio/webm,.m4a"
              errorMessage={errors.file}
            />
            <TextField
              label="Who signs or speaks in it"
              name="presenter"
              autoComplete="off"
              defaultValue={typedOr(answered?.typed, "presenter")}
              errorMessage={errors.presenter}
            />
            <TextArea
              label="Captions of a film"
              name="captions"
              description="Open its file of captions (WebVTT or SRT), copy all of it, and paste it here."
              rows={6}
              limit={maxCaptionsLength}
              isOptional
              defaultValue={typedOr(answered?.typed, "captions")}
              errorMessage={errors.captions}
            />
            <Button>Add it</Button>
          </Form>
        </section>
      ) : null}
    </Page>
  );
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

function StoredMediaCard({
  inspectionId,
  subject,
  mayChange,
  media,
}: Pick<Loaded, "inspectionId" | "subject" | "mayChange"> & { media: Loaded["media"][number] }) {
  const { id, kind, language, status, seconds, presenter, adderName, added, signerName, signedOff } = media;
  const title = kind === "bsl" ? "British Sign Language" : `Sound in ${languageNames[language].english}`;
  const { kind: tagKind, label, words } = statusWords[status];
  const query = { of: subject };
  return (
    <Card title={title} aside={<StatusTag kind={tagKind}>{label}</StatusTag>}>
      <MediaPlayer
        media={media}
        src={paths.questionMedia.file(inspectionId, id)}
        captionsSrc={paths.questionMedia.captions(inspectionId, id)}
        captionsLabel="English"
        label={title}
      />
      <p>{words}</p>
      <p className="soft">
        {presenter}, {seconds} s. Added by {adderName}, {added}.
        {signedOff ? ` Signed off by ${signerName}, ${signedOff}.` : ""}
      </p>
      {mayChange ? (
        <ButtonRow>
          {status === "waits" ? (
            <Form action={withQuery(paths.questionMedia.signOff(inspectionId, id), query)}>
              <Button compact>Sign it off for families</Button>
            </Form>
          ) : null}
          <Form action={withQuery(paths.questionMedia.removal(inspectionId, id), query)}>
            <Button kind="quiet" compact>
              Remove it<span className="visually-hidden">: {title}</span>
            </Button>
          </Form>
        </ButtonRow>
      ) : null}
    </Card>
  );
}
