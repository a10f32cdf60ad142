import { existsSync, mkdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { afterEach } from "vitest";
import { pdfFile } from "#app/demo/files.ts";
import { receiveUpload } from "#app/domain/evidence/receive-upload.server.ts";
import { withdrawUpload } from "#app/domain/evidence/withdraw-upload.server.ts";
import { makeId } from "#app/platform/tokens.ts";
import type { Uploads } from "#app/platform/uploads.ts";
import type { Queries } from "#db/connection.ts";
import { type PairedFolders, pairedFolders } from "./folders.ts";
import { anInspection, usual } from "./inspections.ts";
import { aMember } from "./people.ts";

const now = usual.notifiedAt.add({ hours: 2 });

export async function* inOnePiece(contents: Buffer | string): AsyncGenerator<Buffer> {
  yield Buffer.from(contents);
}

async function aSender(db: Queries) {
  const inspection = await anInspection(db);
  return { inspection, officer: await aMember(db, { inspection, role: "local-area-officer" }) };
}
export type Sender = Awaited<ReturnType<typeof aSender>>;

export const isThere = (uploads: Uploads, name: string) => existsSync(uploads.pathOf(name));

/** As if it had lain there for long. */
function makeOld(uploads: Uploads, storedName: string): void {
  utimesSync(uploads.pathOf(storedName), 1_700_000_000, 1_700_000_000);
}

/** A file that no record names. */
export function aStray(uploads: Uploads): string {
  const name = makeId();
  mkdirSync(dirname(uploads.pathOf(name)), { recursive: true });
  writeFileSync(uploads.pathOf(name), "a file that no record names");
  makeOld(uploads, name);
  return name;
}

/** Folders, and evidence in them, for the tests of one file; the folders are removed after each. */
export function storedEvidence(open: { readonly db: Queries }) {
  const made: string[] = [];
  afterEach(() => {
    for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
  });

  async function send({ inspection, officer }: Sender, uploads: Uploads, db: Queries = open.db) {
    const storedFile = await uploads.keep(inOnePiece(pdfFile(["Waits fell by half"])));
    if (typeof storedFile === "string") throw new Error(storedFile);
    const outcome = receiveUpload(db, {
      inspectionId: inspection.id,
      uploads,
      file: { ...storedFile, fileName: "Waits.pdf" },
      shows: "Waits fell.",
      focusAreaIds: [inspection.focusAreas[0]?.id ?? ""],
      requestId: null,
      organisation: "Exampleshire Council",
      quota: 1024 * 1024,
      actor: officer.actor,
      now,
    });
    return { kept: storedFile, outcome };
  }

  return {
    now,
    aSender: () => aSender(open.db),
    send,
    async folders(options: { keepFree?: number } = {}): Promise<PairedFolders> {
      const paired = await pairedFolders(open.db, options);
      made.push(paired.dataDir);
      return paired;
    },
    /** Evidence whose file has lain there for long. */
    async sendOld(sender: Sender, uploads: Uploads) {
      const { kept: storedFile, outcome } = await send(sender, uploads);
      const received = await outcome;
      if (received.kind !== "received") throw new Error(received.kind);
      makeOld(uploads, storedFile.storedName);
      return { ...storedFile, uploadId: received.uploadId };
    },
    withdraw: ({ inspection, officer }: Sender, uploads: Uploads, uploadId: string) =>
      withdrawUpload(open.db, {
        inspectionId: inspection.id,
        uploadId,
        uploads,
        reason: "",
        actor: officer.actor,
        now,
      }),
  };
}
