import { z } from "zod";
import { readDate } from "../typed-fields/read-date.ts";
import { wholeNumberField } from "../typed-fields/whole-number-field.server.ts";
import { agreeingRoles, agreementForms, maxSlips } from "./agreement.ts";

const countProblem = `Give a number from 1 to ${maxSlips}.`;

/** How many slips to make. */
export const slipsShape = z.object({
  "how-many": wholeNumberField({ min: 1, max: maxSlips, otherwise: countProblem, outside: countProblem }),
});

const text = z.string().default("");

/** Who agreed, how and when. There is no field for a name. */
export const agreementShape = z
  .object({
    role: z.enum(agreeingRoles, { error: "Say who agreed." }),
    form: z.enum(agreementForms, { error: "Say how they agreed." }),
    "looked-after": z.enum(["yes", "no"], { error: "Say whether the young person is looked after." }),
    "agreed-on-day": text,
    "agreed-on-month": text,
    "agreed-on-year": text,
  })
  .transform((typed, context) => {
    const { role, form } = typed;
    const lookedAfter = typed["looked-after"] === "yes";
    if (role === "local-authority" && !lookedAfter)
      context.addIssue({
        ...{ code: "custom", path: ["looked-after"] },
        message: "The local authority agrees only for a child who is looked after.",
      });
    const [day, month, year] = [typed["agreed-on-day"], typed["agreed-on-month"], typed["agreed-on-year"]];
    const date = readDate({ day, month, year });
    if (!date.ok) {
      context.addIssue({ code: "custom", path: ["agreed-on"], message: date.error });
      return z.NEVER;
    }
    return { role, form, lookedAfter, agreedOn: date.value };
  });
