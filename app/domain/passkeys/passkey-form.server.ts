import { z } from "zod";
import { maxPasskeyNameLength } from "./passkey.ts";

const missing = "Enter a name for it, such as “My phone”";
export const passkeyName = z
  .string({ error: missing })
  .trim()
  .min(1, missing)
  .max(maxPasskeyNameLength, `The name is too long: use ${maxPasskeyNameLength} characters or fewer`);

export const nameForm = z.object({ name: passkeyName });

/** What a browser's script fills in; base64url, as much as a device ever sends. */
const part = (maxLength: number) =>
  z
    .string()
    .max(maxLength)
    .regex(/^[\w-]+$/);

export const passkeyMadeForm = z.object({
  name: passkeyName,
  id: part(1400),
  clientDataJson: part(4000),
  attestationObject: part(20_000),
  transports: z
    .string()
    .max(200)
    .regex(/^[a-z,-]*$/)
    .default("")
    .transform((text) => text.split(",")),
});

export const passkeyUsedForm = z.object({
  to: z.string().optional(),
  id: part(1400),
  clientDataJson: part(4000),
  authenticatorData: part(4000),
  signature: part(4000),
});
