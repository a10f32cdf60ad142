import type { MediaStatus } from "#app/domain/question-media/list-media.server.ts";

type StatusLabel = { kind: "success" | "warning" | "info"; label: string; words: string };

/** Where a film or a sound stands, as inspectors read it. */
export const statusWords: Readonly<Record<MediaStatus, StatusLabel>> = {
  seen: { kind: "success", label: "Families see it", words: "Families can play it beside the question." },
  waits: { kind: "info", label: "Not signed off", words: "No family sees it before it is signed off." },
  "other-words": {
    kind: "warning",
    label: "Says other words",
    words:
      "The words have changed since it was made, so no family sees it. Make it anew, and remove this one.",
  },
};
