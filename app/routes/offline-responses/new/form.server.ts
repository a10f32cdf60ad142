import { z } from "zod";

export const hiddenShape = z.object({ entry: z.uuid(), approval: z.string() });
