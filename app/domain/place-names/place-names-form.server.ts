import { z } from "zod";
import { textField } from "../text/text-field.server.ts";
import { findPlaceNamesProblem } from "./place-names.ts";

export const placeNamesForm = z.object({
  placeNames: textField().superRefine((placeNames, context) => {
    const message = findPlaceNamesProblem(placeNames);
    if (message !== null) context.addIssue({ code: "custom", message });
  }),
});
