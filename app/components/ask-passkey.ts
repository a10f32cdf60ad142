import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from "@simplewebauthn/browser";
import { requestJson } from "./request-json.ts";

/** What the device gave, to be sent as a form's fields; or why there is nothing, in words. */
export type PasskeyAnswer =
  | { ok: true; fields: Readonly<Record<string, string>> }
  | { ok: false; reason: string };

export const isSupported = browserSupportsWebAuthn;

/** Lets the device sign with one of its passkeys for this site. `challengePath` gives what it is to sign. */
export async function askForPasskey(challengePath: string): Promise<PasskeyAnswer> {
  const asked = await requestJson<PublicKeyCredentialRequestOptionsJSON>(challengePath, {});
  if (!asked.ok) return asked;
  try {
    const { id, response } = await startAuthentication({ optionsJSON: asked.value });
    const { clientDataJSON: clientDataJson, authenticatorData, signature } = response;
    return { ok: true, fields: { id, clientDataJson, authenticatorData, signature } };
  } catch (error) {
    return { ok: false, reason: describeRefusal(error, "Your device gave no passkey. Try again.") };
  }
}

/** Lets the device make a passkey for this site. */
export async function makePasskeyFor(challengePath: string): Promise<PasskeyAnswer> {
  const asked = await requestJson<PublicKeyCredentialCreationOptionsJSON>(challengePath, {});
  if (!asked.ok) return asked;
  try {
    const { id, response } = await startRegistration({ optionsJSON: asked.value });
    const { clientDataJSON: clientDataJson, attestationObject, transports = [] } = response;
    return {
      ok: true,
      fields: { id, clientDataJson, attestationObject, transports: transports.join(",") },
    };
  } catch (error) {
    return { ok: false, reason: describeRefusal(error, "Your device made no passkey. Try again.") };
  }
}

/** Names are those of WebAuthn, level 3, 5.1.3. */
function describeRefusal(error: unknown, otherwise: string): string {
  if (!(error instanceof Error)) return otherwise;
  if (error.name === "InvalidStateError") return "This device has a passkey for you already.";
  if (error.name === "SecurityError") {
    return "Passkeys do not work at this address. Whoever runs Noonday can see why in its runbook.";
  }
  return otherwise;
}
