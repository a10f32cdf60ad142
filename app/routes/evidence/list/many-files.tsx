import { useEffect, useRef } from "react";
import { Button as AriaButton } from "#app/components/aria/button.tsx";
import { DropZone } from "#app/components/aria/drop-zone.tsx";
import { ProgressBar } from "#app/components/aria/progress-bar.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { maxShowsLength } from "#app/domain/evidence/evidence-forms.ts";
import { acceptedEndings } from "#app/domain/file-formats/file-kinds.ts";
import { type ChosenFile, descriptionName, type useUploads } from "./use-uploads.ts";
import "./many-files.css";

type ManyFilesProps = {
  uploads: ReturnType<typeof useUploads>;
  /** What was written before of the first file. */
  description: string;
  kinds: string;
};

/** Files to send, each with its preview, its description and how far it has come. */
export default function ManyFiles({ uploads, description, kinds }: ManyFilesProps) {
  const { files, add, remove, isSending } = uploads;
  return (
    <>
      <DropZone
        label="Drop files here, or choose them"
        description={kinds}
        buttonLabel={files.length === 0 ? "Choose files" : "Choose more files"}
        accept={acceptedEndings}
        onSelect={add}
      />
      {files.length === 0 ? null : (
        <ul className="many-files" aria-label="Files to send">
          {files.map((one) => (
            <li key={one.number} className="many-files-item">
              <FileToSend
                chosen={one}
                description={one.number === 1 ? description : ""}
                isSending={isSending}
                onRemove={() => remove(one.number)}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

type FileToSendProps = { chosen: ChosenFile; description: string; isSending: boolean; onRemove: () => void };

function FileToSend({ chosen, description, isSending, onRemove }: FileToSendProps) {
  const { number, file, state, sent, problem, descriptionProblem } = chosen;
  return (
    <>
      <FilePreview file={file} />
      <div className="many-files-words">
        <p className="many-files-name">
          {file.name} <span className="soft">{describeSize(file.size)}</span>
        </p>
        {state === "received" ? <StatusTag kind="success">Received</StatusTag> : null}
        {state === "sending" ? (
          <ProgressBar
            label={sent < 1 ? "Sending" : "Looking at the file"}
            value={sent < 1 ? Math.round(sent * 100) : null}
          />
        ) : null}
        {problem ? (
          <p className="field-error" role="alert">
            {problem}
          </p>
        ) : null}
      </div>
      {state === "received" ? null : (
        <>
          <TextArea
            label={
              <>
                What does it show? <span className="visually-hidden">{file.name}</span>
              </>
            }
            name={descriptionName(number)}
            rows={2}
            limit={maxShowsLength}
            defaultValue={description}
            errorMessage={descriptionProblem ?? undefined}
          />
          <AriaButton kind="quiet" isDisabled={isSending} label={`Remove ${file.name}`} onPress={onRemove}>
            Remove
          </AriaButton>
        </>
      )}
    </>
  );
}

const previewPixels = 160;

/** An image drawn small; of other files, the ending of their name. */
function FilePreview({ file }: { file: File }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const isImage = file.type.startsWith("image/");
  useEffect(() => {
    if (!isImage) return;
    let isUnmounted = false;
    createImageBitmap(file, { resizeHeight: previewPixels, resizeQuality: "medium" })
      .then((image) => {
        const element = canvas.current;
        if (isUnmounted || !element) return;
        element.width = image.width;
        element.height = image.height;
        element.getContext("2d")?.drawImage(image, 0, 0);
      })
      // Not every browser draws every kind, such as HEIC: then there is none.
      .catch(() => canvas.current?.remove());
    return () => {
      isUnmounted = true;
    };
  }, [file, isImage]);
  return (
    <span className="many-files-preview" aria-hidden="true">
      {isImage ? <canvas ref={canvas} /> : (/[^.]+$/.exec(file.name)?.[0] ?? "").slice(0, 5)}
    </span>
  );
}

function describeSize(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
