import type { Setting } from "./setting.ts";

/** Where, when, who helped and what was changed so that everybody could take part. */
export type DiscussionDetails = {
  /** YYYY-MM-DD */
  heldOn: string;
  /** HH:MM in London, or null. */
  heldTime: string | null;
  place: string;
  setting: Setting;
  helpers: string;
  adjustments: string;
};

/** The most young people that can be added at once, and that one discussion can hold. */
export const maxParticipants = 60;
