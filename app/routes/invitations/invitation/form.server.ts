import { z } from "zod";
import { personName } from "#app/domain/people/person-form.server.ts";

export const shape = z.object({ name: personName.optional() });
