import { dateInLondon } from "#app/domain/calendar/london-time.ts";
import { openUpload } from "#app/domain/evidence/open-upload.server.ts";
import { receiveUpload } from "#app/domain/evidence/receive-upload.server.ts";
import { askForEvidence } from "#app/domain/evidence-requests/ask-for-evidence.server.ts";
import { largestUpload } from "#app/domain/file-formats/file-kinds.ts";
import type { Uploads } from "#app/platform/uploads.ts";
import { createDirectQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import type { AreaUnderWay } from "./area-under-way.ts";
import { must } from "./must.ts";
import type { Story } from "./story.ts";

/** Has the area's officer and its forum send what they have, inspectors open some of it, and ask for more. */
export function sendEvidence(db: Queries, story: Story, area: AreaUnderWay, uploads: Uploads): void {
  const { example } = area;
  for (const { by, day, at, fileName, file, shows, focuses, openedOn } of example.evidence) {
    story.at(area.at(day, at), async (now) => {
      const storedFile = await uploads.keep(inOnePiece(file(now)));
      if (typeof storedFile === "string")
        throw new Error(`The example could not keep ${fileName}: ${storedFile}`);
      const { inspectionId } = area;
      const { uploadId } = must(
        "received",
        await receiveUpload(db, {
          quota: 10 * largestUpload,
          inspectionId,
          uploads,
          file: { ...storedFile, fileName },
          shows,
          focusAreaIds: focuses.map((key) => area.focusAreaId(key)),
          requestId: null,
          organisation: example.people.find(({ role }) => role === by)?.organisation ?? "",
          actor: area.actorIn(by),
          now,
        }),
      );
      if (!openedOn) return;
      const actor = area.actorIn("cqc-inspector");
      const opening = { inspectionId, uploadId, sentBy: null, how: "read", actor } as const;
      story.at(area.at(...openedOn), (then) => openUpload(db, { ...opening, now: then }));
    });
  }
  for (const { day, at, request, of, focus, byDay } of example.evidenceRequests) {
    story.at(area.at(day, at), async (now) => {
      const { inspectionId } = area;
      const byDate = dateInLondon(area.at(byDay, "12:00"));
      const actor = area.actorIn("lead-inspector");
      const focusAreaId = area.focusAreaId(focus);
      must(
        "requested",
        await askForEvidence(
          { db, reader: createDirectQueries(db) },
          {
            ...{ inspectionId, request, askedOf: of, focusAreaId, byDate, actor, now },
            countsNobodyHeard: false,
          },
        ),
      );
    });
  }
}

async function* inOnePiece(contents: Buffer): AsyncGenerator<Buffer> {
  yield contents;
}
