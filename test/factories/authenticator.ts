import { createHash, createSign, generateKeyPairSync, randomBytes } from "node:crypto";
import type { PasskeyMade, PasskeyUsed } from "#app/platform/webauthn.ts";

type Signing = {
  challenge: string;
  counter?: number;
  origin?: string;
  /** Whether it made sure who used it. */
  isVerified?: boolean;
};

const usualOrigin = "http://localhost:3000";

/** A device that makes a passkey and signs with it (WebAuthn, 6.1): ES256, without attestation. */
export function anAuthenticator() {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  const credential = randomBytes(16);
  const id = credential.toString("base64url");
  const key = Buffer.concat([
    Buffer.from("a5010203262001215820", "hex"),
    Buffer.from(x, "base64url"),
    Buffer.from("225820", "hex"),
    Buffer.from(y, "base64url"),
  ]);
  return {
    id,
    make({ challenge, counter = 0, origin = usualOrigin, isVerified = true }: Signing): PasskeyMade {
      const attested = Buffer.concat([
        Buffer.alloc(16),
        Buffer.from([0, credential.length]),
        credential,
        key,
      ]);
      const data = Buffer.concat([dataOf({ origin, counter, isVerified, isNew: true }), attested]);
      return {
        id,
        clientDataJson: clientData("webauthn.create", challenge, origin).toString("base64url"),
        attestationObject: attestationOf(data).toString("base64url"),
        transports: ["internal", "made-up"],
      };
    },
    use({ challenge, counter = 0, origin = usualOrigin, isVerified = true }: Signing): PasskeyUsed {
      const data = dataOf({ origin, counter, isVerified, isNew: false });
      const client = clientData("webauthn.get", challenge, origin);
      const signed = Buffer.concat([data, createHash("sha256").update(client).digest()]);
      return {
        id,
        clientDataJson: client.toString("base64url"),
        authenticatorData: data.toString("base64url"),
        signature: createSign("sha256").update(signed).sign(privateKey).toString("base64url"),
      };
    },
  };
}

function clientData(type: string, challenge: string, origin: string): Buffer {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
}

function dataOf(about: { origin: string; counter: number; isVerified: boolean; isNew: boolean }): Buffer {
  const { origin, counter, isVerified, isNew } = about;
  const count = Buffer.alloc(4);
  count.writeUInt32BE(counter);
  const flags = 0x01 + (isVerified ? 0x04 : 0) + (isNew ? 0x40 : 0);
  const site = createHash("sha256").update(new URL(origin).hostname).digest();
  return Buffer.concat([site, Buffer.from([flags]), count]);
}

/** CBOR: `{ fmt: "none", attStmt: {}, authData }`. */
function attestationOf(data: Buffer): Buffer {
  const text = (words: string) => Buffer.concat([Buffer.from([0x60 + words.length]), Buffer.from(words)]);
  const length = Buffer.from([0x58, data.length]);
  return Buffer.concat([
    Buffer.from([0xa3]),
    ...[text("fmt"), text("none"), text("attStmt"), Buffer.from([0xa0]), text("authData"), length, data],
  ]);
}
