import { useRef, useState } from "react";
import { acceptedEndings, largestUpload } from "#app/domain/file-formats/file-kinds.ts";
import { fileProblems } from "#app/domain/file-formats/file-problems.ts";
import type { FieldErrors } from "#app/http/parse-form.ts";

/** A file that somebody chose, how far it has come, and why it was refused. */
export type ChosenFile = {
  number: number;
  file: File;
  state: "chosen" | "sending" | "received" | "refused";
  /** From 0 to 1 while it is sent. */
  sent: number;
  problem: string | null;
  descriptionProblem: string | null;
};

type Answer = { uploadId: string } | { errors: FieldErrors };

const noAnswer = "It did not arrive. What is chosen is still here: press the button to try again";

/** The files of one form, each sent by a request of its own, one after the other. */
export function useUploads(address: string, initialFiles: readonly File[]) {
  const lastNumber = useRef(0);
  const receivedIds = useRef<string[]>([]);
  const [files, setFiles] = useState<ChosenFile[]>(() => initialFiles.map(take));
  const [isSending, setIsSending] = useState(false);
  const [sharedErrors, setSharedErrors] = useState<FieldErrors>({});

  function take(file: File): ChosenFile {
    lastNumber.current += 1;
    const problem = findProblem(file);
    return {
      ...{ number: lastNumber.current, file, state: problem === null ? "chosen" : "refused", sent: 0 },
      ...{ problem, descriptionProblem: null },
    };
  }

  function update(number: number, changes: Partial<ChosenFile>) {
    setFiles((all) => all.map((one) => (one.number === number ? { ...one, ...changes } : one)));
  }

  /** Sends what has not been received. Returns the ids of all that was, or null where something was refused. */
  async function send(form: HTMLFormElement): Promise<readonly string[] | null> {
    setIsSending(true);
    setSharedErrors({});
    let isRefused = false;
    for (const { number, file, state } of files) {
      if (state === "received") continue;
      const shows = fieldOf(form, number)?.value ?? "";
      const problem = findProblem(file);
      if (problem !== null || shows.trim() === "") {
        update(number, { problem, descriptionProblem: shows.trim() === "" ? "Say what it shows" : null });
        isRefused = true;
        continue;
      }
      update(number, { state: "sending", sent: 0, problem: null, descriptionProblem: null });
      const answer = await post(address, bodyOf(form, file, shows), (sent) => update(number, { sent }));
      if (answer && "uploadId" in answer) {
        receivedIds.current.push(answer.uploadId);
        update(number, { state: "received", sent: 1 });
        continue;
      }
      isRefused = true;
      const { file: fileError, shows: showsError, ...shared } = answer?.errors ?? { file: noAnswer };
      const changes = { problem: fileError ?? null, descriptionProblem: showsError ?? null };
      update(number, { state: "refused", ...changes });
      if (Object.keys(shared).length === 0) continue;
      // What is wrong for one is wrong for all: nothing more is sent in vain.
      update(number, { state: "chosen", problem: null });
      setSharedErrors(shared);
      break;
    }
    setIsSending(false);
    if (!isRefused) return receivedIds.current;
    // The request that was received has ended the autosave of what stands here still.
    form.querySelector("textarea")?.dispatchEvent(new Event("input", { bubbles: true }));
    return null;
  }

  return {
    files,
    isSending,
    sharedErrors,
    send,
    add: (more: readonly File[]) => setFiles((all) => [...all, ...more.map(take)]),
    remove: (number: number) => setFiles((all) => all.filter((one) => one.number !== number)),
  };
}

export function descriptionName(number: number): string {
  return `shows-${number}`;
}

function fieldOf(form: HTMLFormElement, number: number): HTMLTextAreaElement | null {
  const field = form.elements.namedItem(descriptionName(number));
  return field instanceof HTMLTextAreaElement ? field : null;
}

/** What can be said of a file without sending it. */
function findProblem({ name, size }: File): string | null {
  if (size > largestUpload) return fileProblems["too-large"];
  if (size === 0) return fileProblems.empty;
  const ending = /\.[^.]+$/.exec(name.toLowerCase())?.[0] ?? "";
  return acceptedEndings.split(",").includes(ending) ? null : fileProblems.unknown;
}

/** The form as it would be sent with that one file. */
function bodyOf(form: HTMLFormElement, file: File, shows: string): FormData {
  const body = new FormData();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && !name.startsWith("shows")) body.append(name, value);
  }
  body.set("shows", shows);
  body.set("file", file);
  return body;
}

/** With progress, which `fetch` does not tell. Null where no answer came that can be read. */
function post(address: string, body: FormData, tell: (sent: number) => void): Promise<Answer | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", address);
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => tell(total > 0 ? Math.min(loaded / total, 1) : 0);
    request.onerror = () => resolve(null);
    request.onload = () => resolve(request.response as Answer | null);
    request.send(body);
  });
}
