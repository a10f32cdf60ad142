import { z } from "zod";
import { chooseInspectorate, inspectorates } from "./inspectorate.ts";

export const inspectorateForm = z.object({
  inspectorate: z.enum(inspectorates, { error: chooseInspectorate }),
});
