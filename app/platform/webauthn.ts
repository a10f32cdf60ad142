import { generateKeyPairSync } from "node:crypto";

/** Who asks for passkeys: they are bound to the host name of the public origin (WebAuthn, 5.1.2). */
export type RelyingParty = { origin: string };

/** What a browser sends of a new passkey; all but the list are base64url. */
export type PasskeyMade = {
  id: string;
  clientDataJson: string;
  attestationObject: string;
  transports: readonly string[];
};

/** What a browser sends of a passkey that was used; all are base64url. */
export type PasskeyUsed = {
  id: string;
  clientDataJson: string;
  authenticatorData: string;
  signature: string;
};

/** Uses a challenge up that was given out before; false where there is none, or its time is over. */
type ConsumeChallenge = (challenge: string) => Promise<boolean>;

/** Loaded at the first passkey: every process would hold it otherwise, and families never need it. */
const loadLibrary = () => import("@simplewebauthn/server");

const known = ["ble", "cable", "hybrid", "internal", "nfc", "smart-card", "usb"] as const;
export type Transport = (typeof known)[number];

/** Those that browsers know of; others are left out. */
export function readTransports(transports: readonly string[]): Transport[] {
  return known.filter((transport) => transports.includes(transport));
}

/** A key whose other half nobody has: what an unknown passkey signed is looked through with it, and takes as long. */
export const unknownPublicKey = makePublicKey();

/** On the curve P-256, as COSE writes it (RFC 9053, 7.1.1), base64url. */
function makePublicKey(): string {
  const { x = "", y = "" } = generateKeyPairSync("ec", { namedCurve: "P-256" }).publicKey.export({
    format: "jwk",
  });
  const parts = ["a5010203262001215820", Buffer.from(x, "base64url"), "225820", Buffer.from(y, "base64url")];
  const bytes = parts.map((part) => (typeof part === "string" ? Buffer.from(part, "hex") : part));
  return Buffer.concat(bytes).toString("base64url");
}

/** EdDSA, ES256 and RS256, as COSE numbers them: between them every device has one (WebAuthn, 5.4.1). */
const algorithms = [-8, -7, -257];

/** What a browser needs to sign in with any passkey of this site, and the challenge in it. */
export async function makeSignInOptions({ origin }: RelyingParty, timeoutMs: number) {
  const { generateAuthenticationOptions } = await loadLibrary();
  return generateAuthenticationOptions({
    rpID: new URL(origin).hostname,
    userVerification: "required",
    timeout: timeoutMs,
  });
}

/** What a browser needs to make a passkey, and the challenge in it. A device that has one of these already makes no other. */
export async function makeRegistrationOptions(
  { origin }: RelyingParty,
  person: { id: string; name: string; email: string; passkeys: { id: string; transports: string[] }[] },
  timeoutMs: number,
) {
  const { generateRegistrationOptions } = await loadLibrary();
  return generateRegistrationOptions({
    rpName: "Noonday",
    rpID: new URL(origin).hostname,
    userName: person.email,
    userDisplayName: person.name,
    userID: new TextEncoder().encode(person.id),
    attestationType: "none",
    excludeCredentials: person.passkeys,
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    supportedAlgorithmIDs: algorithms,
    timeout: timeoutMs,
  });
}

/** The new passkey, or null where what was sent is none, is of another site, or of a challenge that is not open. */
export async function verifyNewPasskey(
  { origin }: RelyingParty,
  { id, clientDataJson, attestationObject, transports }: PasskeyMade,
  consumeChallenge: ConsumeChallenge,
): Promise<{ credential: string; publicKey: string; counter: number } | null> {
  const { verifyRegistrationResponse } = await loadLibrary();
  const verified = await verifyRegistrationResponse({
    response: {
      id,
      rawId: id,
      type: "public-key",
      clientExtensionResults: {},
      response: { clientDataJSON: clientDataJson, attestationObject, transports: readTransports(transports) },
    },
    expectedChallenge: consumeChallenge,
    expectedOrigin: origin,
    expectedRPID: new URL(origin).hostname,
    requireUserVerification: true,
    supportedAlgorithmIDs: algorithms,
  }).catch(() => null);
  if (!verified?.verified) return null;
  const { credential } = verified.registrationInfo;
  const publicKey = Buffer.from(credential.publicKey).toString("base64url");
  return { credential: credential.id, publicKey, counter: credential.counter };
}

/**
 * The counter that comes with what a passkey signed; null where it did not sign it, did not make sure who used it, or signed
 * it for another site or a challenge that is not open. Whether the counter went back is for whoever asks.
 */
export async function verifyPasskeyUse(
  { origin }: RelyingParty,
  { id, clientDataJson, authenticatorData, signature }: PasskeyUsed,
  passkey: { credential: string; publicKey: string },
  consumeChallenge: ConsumeChallenge,
): Promise<{ counter: number } | null> {
  const { verifyAuthenticationResponse } = await loadLibrary();
  const verified = await verifyAuthenticationResponse({
    response: {
      id,
      rawId: id,
      type: "public-key",
      clientExtensionResults: {},
      response: { clientDataJSON: clientDataJson, authenticatorData, signature },
    },
    expectedChallenge: consumeChallenge,
    expectedOrigin: origin,
    expectedRPID: new URL(origin).hostname,
    requireUserVerification: true,
    credential: {
      id: passkey.credential,
      publicKey: new Uint8Array(Buffer.from(passkey.publicKey, "base64url")),
      // The library looks at it before the signature: anybody could make a counter seem to go back.
      counter: 0,
    },
  }).catch(() => null);
  return verified?.verified ? { counter: verified.authenticationInfo.newCounter } : null;
}
