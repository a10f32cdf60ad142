import { z } from "zod";
import { findingWords } from "#app/domain/findings/finding-form.server.ts";

export const shape = z.object({ finding: z.uuid(), words: findingWords });
