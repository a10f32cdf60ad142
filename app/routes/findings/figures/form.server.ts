import { z } from "zod";
import { feelings } from "#app/domain/themes/theme.ts";

export const themeChosen = z.tuple([
  z.enum(["parents", "young-people", "open-meeting"]),
  z.enum([...feelings, "all"]).transform((feeling) => (feeling === "all" ? null : feeling)),
]);
