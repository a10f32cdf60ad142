import { tellNamedInspector } from "#app/domain/safeguarding/tell-named-inspector.server.ts";
import type { Job } from "./job.ts";

export const tellSafeguardingInspector: Job<{ inspectionId: string }> = {
  async run({ db, mail, env }, { payload: { inspectionId }, now }) {
    const outcome = await tellNamedInspector(db, {
      inspectionId,
      send: async (message) => (await mail.send(message)) !== "failed",
      origin: env.publicOrigin,
      now,
    });
    if (outcome === "not-sent") throw new Error("the inspector named for the queue could not be written to");
  },
};
