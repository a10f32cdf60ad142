import { z } from "zod";
import { backgroundExportKinds } from "#app/domain/exports/export-kinds.ts";

export const shape = z.object({ kind: z.enum(backgroundExportKinds, "Choose what is to be made") });
