import {
  type AudioCodec,
  BufferTarget,
  EncodedAudioPacketSource,
  EncodedPacket,
  EncodedVideoPacketSource,
  type MetadataTags,
  Mp4OutputFormat,
  Output,
  WebMOutputFormat,
} from "mediabunny";
import { hashToken, makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { insertStatementOnce } from "#db/queries/consents.ts";
import { insertYoungPeopleApproval } from "#db/queries/young-people-approvals.ts";
import {
  insertYoungPeoplesConsents,
  insertYoungPeoplesResponse,
} from "#db/queries/young-peoples-responses.ts";
import type { Role } from "#db/tables/enumerations.ts";
import { aBareInspection, type BareInspection } from "./bare-inspection.ts";

const opusHead = Uint8Array.from([
  ...Buffer.from("OpusHead"),
  ...[1, 1, 0x38, 0x01, 0x80, 0xbb, 0, 0, 0, 0, 0],
]);

type Sound = {
  container?: "webm" | "mp4";
  codec?: AudioCodec;
  seconds?: number;
  tracks?: number;
  video?: boolean;
  /** Of each packet of 20 ms. */
  bytes?: number;
  tags?: MetadataTags;
};

/** A file as a browser's recorder makes it, of packets with a true head and nothing to hear. */
export async function aSound(sound: Sound = {}): Promise<Uint8Array<ArrayBuffer>> {
  const { container = "webm", codec = "opus", seconds = 2, tracks = 1, video = false, bytes = 60 } = sound;
  const target = new BufferTarget();
  const format = container === "webm" ? new WebMOutputFormat() : new Mp4OutputFormat();
  const output = new Output({ format, target });
  const sources = Array.from({ length: tracks }, () => new EncodedAudioPacketSource(codec));
  for (const source of sources) output.addAudioTrack(source);
  const picture = video ? new EncodedVideoPacketSource("vp8") : null;
  if (picture) output.addVideoTrack(picture);
  if (sound.tags) output.setMetadataTags(sound.tags);
  await output.start();
  const step = codec === "aac" ? 1024 / 48_000 : 0.02;
  const decoderConfig =
    codec === "aac"
      ? {
          codec: "mp4a.40.2",
          numberOfChannels: 1,
          sampleRate: 48_000,
          description: Uint8Array.from([0x11, 0x88]),
        }
      : { codec: "opus", numberOfChannels: 1, sampleRate: 48_000, description: opusHead };
  for (let number = 0; number < Math.round(seconds / step); number += 1) {
    // 20 ms of full-band CELT in one frame (RFC 6716, table 2: configuration 31).
    const data = new Uint8Array(bytes).fill(7);
    data[0] = 31 << 3;
    for (const source of sources)
      await source.add(new EncodedPacket(data, "key", number * step, step), { decoderConfig });
    if (picture && number === 0)
      await picture.add(new EncodedPacket(new Uint8Array(20), "key", 0, 1), {
        decoderConfig: { codec: "vp8", codedWidth: 16, codedHeight: 16 },
      });
  }
  await output.finalize();
  return new Uint8Array(target.buffer ?? new ArrayBuffer(0));
}

const begun = Temporal.Instant.from("2026-11-20T10:00:00Z");

/** What a survey says of the time in which young people answer. */
export const openTime = {
  opensAt: Temporal.Instant.from("2026-11-16T12:00:00Z"),
  closesAt: Temporal.Instant.from("2026-11-20T12:00:00Z"),
  sealedAt: Temporal.Instant.from("2026-11-26T00:00:00Z"),
};

/** A re-visit whose inspectors have a part in it, with an approved young people's set of one question for words. */
export async function anInspectionForYoungPeople(db: Queries) {
  const inspection = await aBareInspection(db, { notifiedAt: begun });
  const assurerId = makeId();
  await db
    .insertInto("people")
    .values({
      ...{ id: assurerId, email: `${assurerId}@example.org`, name: "Quinn Assure" },
      ...{ createdAt: begun, appointedLeadAt: null },
    })
    .execute();
  const { inspectionId, lead, cqc } = inspection;
  const parts: [string, Role][] = [
    [lead.personId, "lead-inspector"],
    [cqc.personId, "cqc-inspector"],
    [assurerId, "quality-assurance"],
  ];
  for (const [personId, role] of parts)
    await db
      .insertInto("members")
      .values({
        ...{ id: makeId(), inspectionId, personId, role, organisation: "", inspectorate: null },
        ...{ joinedAt: begun, leftAt: null },
      })
      .execute();
  const approvalId = await approveQuestions(db, inspection);
  const assurer = { kind: "person" as const, personId: assurerId, role: "quality-assurance" as const };
  const row = await db
    .selectFrom("inspections")
    .selectAll()
    .where("id", "=", inspectionId)
    .executeTakeFirstOrThrow();
  return { ...inspection, assurer, approvalId, row };
}

export async function approveQuestions(
  db: Queries,
  { inspectionId, lead, wordsVersionId }: Pick<BareInspection, "inspectionId" | "lead" | "wordsVersionId">,
): Promise<string> {
  const approvalId = makeId();
  await db.transaction().execute((trx) =>
    insertYoungPeopleApproval(
      trx,
      {
        ...{
          id: approvalId,
          inspectionId,
          number: 1,
          approvedBy: lead.personId,
          approvedAt: begun,
          unanswered: [],
          remark: "",
        },
      },
      [wordsVersionId],
    ),
  );
  return approvalId;
}

/** A response that somebody has begun on their own device, with their own yes; its secret is the token. */
export async function aBegunResponse(
  db: Queries,
  { inspectionId, approvalId }: { inspectionId: string; approvalId: string },
): Promise<{ responseId: string; token: string }> {
  const responseId = makeId();
  const token = makeId();
  await db.transaction().execute((trx) =>
    insertYoungPeoplesResponse(trx, {
      ...{
        id: responseId,
        inspectionId,
        approvalId,
        tokenHash: hashToken(token),
        cardHash: hashToken(makeId()),
      },
      ...{ wayIn: "own-device", linkId: null, participantId: null, agreementId: null, ageBand: "16-18" },
      ...{ setting: null, circumstances: [], helped: false, sharedDevice: false, answers: {}, passed: [] },
      ...{ windows: {}, revision: 1, language: "en", startedAt: begun, savedAt: begun },
      ...{ sentAt: null, changedAt: null, withdrawnAt: null },
    }),
  );
  const statementId = "young-people-1-en";
  await db.transaction().execute(async (trx) => {
    const statement = { name: "young-people", version: 1, language: "en", text: {} };
    await insertStatementOnce(trx, { id: statementId, ...statement, firstUsedAt: begun });
    await insertYoungPeoplesConsents(trx, [
      {
        ...{ id: makeId(), responseId, number: 1, kind: "own", statementId, form: "pictures", given: true },
        ...{ agreedRole: null, note: "", recordedBy: null, recordedAt: begun },
      },
    ]);
  });
  return { responseId, token };
}
