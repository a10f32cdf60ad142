import { z } from "zod";
import { findingWords } from "#app/domain/findings/finding-form.server.ts";

export const shape = z.object({ seen: z.string().regex(/^\d+$/).transform(Number), words: findingWords });
