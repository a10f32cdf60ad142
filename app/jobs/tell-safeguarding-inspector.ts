import { doInTurn } from "#app/domain/jobs/in-turn.ts";
import { tellNamedInspector } from "#app/domain/safeguarding/tell-named-inspector.server.ts";
import { tellOfRecordings } from "#app/domain/young-peoples-recordings/tell-of-recordings.server.ts";
import type { Job } from "./job.ts";

/** Of entries, and of recordings and drawings, each even where the other could not be told. */
export const tellSafeguardingInspector: Job<{ inspectionId: string }> = {
  async run({ db, mail, env }, { payload: { inspectionId }, now }) {
    await doInTurn([tellNamedInspector, tellOfRecordings], async (tell) => {
      const outcome = await tell(db, {
        inspectionId,
        send: async (message) => (await mail.send(message)) !== "failed",
        origin: env.publicOrigin,
        now,
      });
      if (outcome === "not-sent")
        throw new Error("the inspector named for the queue could not be written to");
    });
  },
};
