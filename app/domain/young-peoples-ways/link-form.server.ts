import { z } from "zod";
import { settings } from "../discussions/setting.ts";
import { textField } from "../text/text-field.server.ts";
import { maxGroupName } from "./link.ts";

/** A link for one setting or group. */
export const linkShape = z.object({
  name: textField()
    .min(1, "Say which group it is for.")
    .max(maxGroupName, `Use ${maxGroupName} characters or fewer.`),
  setting: z.enum(settings, { error: "Choose what kind of place it is." }),
});
