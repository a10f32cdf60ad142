import { type ComponentProps, type FormEvent, type RefObject, useEffect, useRef, useState } from "react";
import { allDiscarded } from "#app/components/discarded-autosaves.ts";
import { focusOnceDrawn } from "#app/components/focus-once-drawn.ts";
import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { FileField } from "#app/components/native/file-field.tsx";
import { startWaiting } from "#app/components/take-focus.ts";
import { useLoaded } from "#app/components/use-loaded.ts";
import { acceptedEndings, describeAcceptedKinds } from "#app/domain/file-formats/file-kinds.ts";
import type { FieldErrors, Typed } from "#app/http/parse-form.ts";
import { evidenceMessages } from "#app/messages/work/evidence-messages.ts";
import { paths } from "#app/paths.ts";
import { AboutUploadFields } from "../parts/about-upload-fields.tsx";
import { useUploads } from "./use-uploads.ts";

type SendFileProps = {
  inspectionId: string;
  /** How much is kept of how much, in words. */
  room: string;
  focusAreas: readonly { id: string; shortName: string }[];
  asked: readonly { id: string; asked: string }[];
  isRequestRequired: boolean;
  answering: string;
  errors: FieldErrors;
  typed: Typed | undefined;
};

/** Sends one file; where script runs, as many at once as somebody likes. */
export function SendFile({
  inspectionId,
  room,
  focusAreas,
  asked,
  isRequestRequired,
  answering,
  errors,
  typed,
}: SendFileProps) {
  const box = useRef<HTMLDivElement>(null);
  const before = useTakeOver(box);
  if (isRequestRequired && asked.length === 0) return null;
  const about = { focusAreas, openRequests: asked, isRequestRequired, answering, typed };
  return (
    <section className="section" aria-labelledby="send">
      <h2 id="send">{before ? "Send files" : "Send a file"}</h2>
      <p>
        Leave out the names of children and families wherever you can. An email can also be{" "}
        <a href={paths.evidence.email(inspectionId)}>pasted</a>. What you have sent here takes up {room}.
      </p>
      <div ref={box}>
        {before ? (
          <SendFiles inspectionId={inspectionId} before={before} about={about} />
        ) : (
          <Form encType="multipart/form-data" action={paths.evidence.list(inspectionId)}>
            <FileField
              label="File"
              name="file"
              description={kinds}
              accept={acceptedEndings}
              errorMessage={errors.file}
            />
            <AboutUploadFields {...about} errors={errors} />
            <Button>Send this file</Button>
          </Form>
        )}
      </div>
    </section>
  );
}

const kinds = describeAcceptedKinds();

const loadManyFiles = () => import("./many-files.tsx");

type FilledForm = {
  files: File[];
  description: string;
  parts: Awaited<ReturnType<typeof loadManyFiles>>;
  fields: { focusAreas: string[]; request: string };
};

/**
 * What the native form holds when that for many files takes over: never while somebody is in it, nor while a description
 * waits in it for its file.
 */
function useTakeOver(box: RefObject<HTMLDivElement | null>): FilledForm | null {
  const [filled, setFilled] = useState<FilledForm | null>(null);
  const parts = useLoaded(loadManyFiles);
  useEffect(() => {
    const fields = box.current;
    if (!fields || !parts) return;
    const takeOver = () => {
      const form = fields.querySelector("form");
      if (!form || fields.contains(document.activeElement)) return;
      const values = new FormData(form);
      const description = String(values.get("shows") ?? "");
      const files = values
        .getAll("file")
        .filter((file): file is File => file instanceof File && file.name !== "");
      if (description !== "" && files.length === 0) return;
      const focusAreas = values.getAll("focus-areas").map(String);
      setFilled({
        files,
        description,
        parts,
        fields: { focusAreas, request: String(values.get("request") ?? "") },
      });
    };
    const takeOverLater = () => setTimeout(takeOver);
    takeOver();
    fields.addEventListener("focusout", takeOverLater);
    return () => fields.removeEventListener("focusout", takeOverLater);
  }, [box, parts]);
  return filled;
}

type SendFilesProps = {
  inspectionId: string;
  before: FilledForm;
  about: Omit<ComponentProps<typeof AboutUploadFields>, "errors">;
};

function SendFiles({ inspectionId, before, about }: SendFilesProps) {
  const uploads = useUploads(paths.evidence.file(inspectionId), before.files);
  const { default: ManyFiles } = before.parts;
  const { focusAreas, request } = before.fields;
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (uploads.isSending) return;
    const form = event.currentTarget;
    const isUsedSince = startWaiting();
    const uploadIds = await uploads.send(form);
    if (uploadIds === null) {
      if (!isUsedSince())
        focusOnceDrawn(() => form.querySelector<HTMLElement>("[aria-invalid=true], .field-error"));
      return;
    }
    form.reset();
    await allDiscarded();
    location.assign(
      `${paths.evidence.list(inspectionId)}?${new URLSearchParams(uploadIds.map((id) => ["received", id]))}`,
    );
  };
  return (
    <form method="post" noValidate onSubmit={send}>
      <ManyFiles uploads={uploads} description={before.description} kinds={kinds} />
      <AboutUploadFields
        {...about}
        typed={{ "focus-areas": focusAreas, request: [request] }}
        errors={uploads.sharedErrors}
        isDescribedElsewhere
      />
      <SendFilesButton uploads={uploads} />
    </form>
  );
}

function SendFilesButton({ uploads }: { uploads: ReturnType<typeof useUploads> }) {
  const { files, isSending } = uploads;
  const count = files.filter(({ state }) => state !== "received").length;
  return <Button disabled={isSending || count === 0}>{evidenceMessages.t("files.send", { count })}</Button>;
}
