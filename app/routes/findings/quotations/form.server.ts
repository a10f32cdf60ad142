import { z } from "zod";

export const shape = z.object({ quotationId: z.string() });
