import { type FormEvent, useRef, useState } from "react";
import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { FileField } from "#app/components/native/file-field.tsx";
import { acceptedEndings, largestUpload } from "#app/domain/file-formats/file-kinds.ts";
import { fileProblems } from "#app/domain/file-formats/file-problems.ts";
import type { FieldErrors, Typed } from "#app/http/parse-form.ts";
import { paths } from "#app/paths.ts";
import { AboutUploadFields } from "../parts/about-upload-fields.tsx";

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

/** Sends one file. With script it says how much has gone, and keeps the chosen file where something is wrong. */
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
  const { send, sent, problems } = useSending(paths.evidence.file(inspectionId));
  const visibleErrors = problems ?? errors;
  if (isRequestRequired && asked.length === 0) return null;
  return (
    <section className="section" aria-labelledby="send">
      <h2 id="send">Send a file</h2>
      <p>
        Leave out the names of children and families wherever you can. An email can also be{" "}
        <a href={paths.evidence.email(inspectionId)}>pasted</a>. What you have sent here takes up {room}.
      </p>
      <Form encType="multipart/form-data" action={paths.evidence.list(inspectionId)} onSubmit={send}>
        <FileField
          label="File"
          name="file"
          description="PDF, Word (.docx), Excel (.xlsx), PowerPoint (.pptx), OpenDocument, image (JPEG, PNG, HEIC, WebP), sound (MP3, M4A, AAC, WAV, OGG), plain text, CSV or email (.eml). 50 MB at most, no macros, no password."
          accept={acceptedEndings}
          errorMessage={visibleErrors.file}
        />
        <AboutUploadFields
          focusAreas={focusAreas}
          openRequests={asked}
          isRequestRequired={isRequestRequired}
          answering={answering}
          errors={visibleErrors}
          typed={typed}
        />
        {sent === null ? null : (
          <p className="evidence-progress">
            <label htmlFor="sent-so-far">{sent < 1 ? "Sending" : "Looking at the file"}</label>
            <progress id="sent-so-far" max={1} value={sent} />
          </p>
        )}
        <Button disabled={sent !== null}>Send this file</Button>
      </Form>
    </section>
  );
}

type Answer = { to: string } | { errors: FieldErrors };

/** Sends the form by script, to know how far it has come. Whatever goes wrong with that, the browser sends it by itself. */
function useSending(address: string) {
  const [sent, setSent] = useState<number | null>(null);
  const [problems, setProblems] = useState<FieldErrors | null>(null);
  const byItself = useRef(false);

  function refuse(form: HTMLFormElement, errors: FieldErrors) {
    setSent(null);
    setProblems(errors);
    const first = Object.keys(errors)[0];
    requestAnimationFrame(() => first && form.querySelector<HTMLElement>(`#${first}`)?.focus());
  }

  function send(event: FormEvent<HTMLFormElement>) {
    if (byItself.current) return;
    event.preventDefault();
    if (sent !== null) return;
    const form = event.currentTarget;
    const body = new FormData(form);
    const file = body.get("file");
    if (file instanceof File && file.size > largestUpload) {
      return refuse(form, { file: fileProblems["too-large"] });
    }
    const request = new XMLHttpRequest();
    const leaveToBrowser = () => {
      byItself.current = true;
      setSent(null);
      form.requestSubmit();
    };
    request.open("POST", address);
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => setSent(total > 0 ? Math.min(loaded / total, 1) : 0);
    request.onerror = leaveToBrowser;
    request.onload = () => {
      const answer = request.response as Answer | null;
      if (answer && "to" in answer) location.assign(answer.to);
      else if (answer && "errors" in answer) refuse(form, answer.errors);
      else leaveToBrowser();
    };
    setProblems(null);
    setSent(0);
    request.send(body);
  }

  return { send, sent, problems };
}
