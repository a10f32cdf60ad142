import type { Configuration } from "openid-client";
import { deriveBytes } from "./tokens.ts";

export type OpenidSettings = {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** What people call it, such as "Ofsted". */
  name: string;
};

/** Who somebody is, as an OpenID provider says. */
export type OpenidClaims = {
  issuer: string;
  subject: string;
  /** Where the provider has made sure that it is theirs; null otherwise. */
  verifiedEmail: string | null;
  /** How long before, in seconds, they proved it over there; null where the provider does not say. */
  confirmedSecondsAgo: number | null;
};

/** The provider cannot be reached, or says something that it should not. */
export class OpenidUnavailable extends Error {
  override name = "OpenidUnavailable";
}

/** Somebody came back with what is not theirs, ran out, or was refused over there. */
export class OpenidRefused extends Error {
  override name = "OpenidRefused";
}

export type Openid = {
  name: string;
  issuer: string;
  /** The provider's page to send somebody to. `freshSeconds`: they are to sign in over there anew. */
  begin(attempt: Attempt): Promise<URL>;
  /** Whether `url` is the provider's answer to the attempt of that token. */
  isAnswer(url: URL, token: string): boolean;
  /** Who came back to `url`. Throws OpenidRefused or OpenidUnavailable. */
  finish(url: URL, attempt: Attempt): Promise<OpenidClaims>;
};

type Attempt = {
  /** A secret of the browser that is sent there. What is sent along is derived from it, and nothing of it stored. */
  token: string;
  redirectUri: string;
  freshSeconds: number | null;
};

/** Loaded when somebody signs in so: every process would hold it otherwise, and families never need it. */
const loadLibrary = () => import("openid-client");

/** In seconds: whoever signs in waits, with the link by email as another way. */
const timeoutSeconds = 5;
/** As long as a session here: twelve hours. A provider that heeds it not is believed all the same. */
const usualMaxAgeSeconds = 12 * 3600;
/** In milliseconds: a provider that is away is to be noticed before somebody is sent there. */
const discoveryLifetimeMs = 60_000;

/** An OpenID provider (OpenID Connect Core 1.0): authorization code with PKCE, state and nonce. */
export function createOpenid(settings: OpenidSettings): Openid {
  const { issuer, clientId, clientSecret, name } = settings;
  let discovered: { at: number; configuration: Promise<Configuration> } | null = null;

  function discover(): Promise<Configuration> {
    const at = performance.now();
    if (discovered && at - discovered.at < discoveryLifetimeMs) return discovered.configuration;
    const url = new URL(issuer);
    const configuration = loadLibrary()
      .then((client) =>
        client.discovery(url, clientId, clientSecret, undefined, {
          timeout: timeoutSeconds,
          execute: url.protocol === "http:" ? [client.allowInsecureRequests] : [],
        }),
      )
      .catch((error: unknown) => {
        discovered = null;
        throw new OpenidUnavailable("the OpenID provider could not be asked", { cause: error });
      });
    discovered = { at, configuration };
    return configuration;
  }

  return {
    name,
    issuer,
    async begin({ token, redirectUri, freshSeconds }) {
      const configuration = await discover();
      const client = await loadLibrary();
      const { state, nonce, verifier } = deriveSecrets(token);
      return client.buildAuthorizationUrl(configuration, {
        redirect_uri: redirectUri,
        scope: "openid email",
        state,
        nonce,
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: "S256",
        // With a highest age a provider says when somebody signed in there (OpenID Connect Core, 3.1.2.1).
        max_age: String(freshSeconds ?? usualMaxAgeSeconds),
        ...(freshSeconds === null ? {} : { prompt: "login" }),
      });
    },
    isAnswer: (url, token) => url.searchParams.get("state") === deriveSecrets(token).state,
    async finish(url, { token, freshSeconds }) {
      const configuration = await discover();
      const client = await loadLibrary();
      const { state, nonce, verifier } = deriveSecrets(token);
      try {
        const tokens = await client.authorizationCodeGrant(configuration, url, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
          ...(freshSeconds === null ? {} : { maxAge: freshSeconds }),
        });
        const claims = tokens.claims();
        if (!claims) throw new OpenidRefused("the provider sent no identity");
        const { sub, iat, auth_time: authTime } = claims;
        const about =
          claims.email === undefined
            ? await client.fetchUserInfo(configuration, tokens.access_token, sub)
            : claims;
        return {
          issuer: claims.iss,
          subject: sub,
          verifiedEmail: about.email_verified === true ? readEmail(about.email) : null,
          // Both by the provider's clock.
          confirmedSecondsAgo: typeof authTime === "number" ? Math.max(0, Math.ceil(iat - authTime)) : null,
        };
      } catch (error) {
        if (await isAway(error)) {
          throw new OpenidUnavailable("the OpenID provider could not be asked", { cause: error });
        }
        throw new OpenidRefused("the sign-in with the OpenID provider was refused", { cause: error });
      }
    },
  };
}

/** An address in lower case; null for one with other than ASCII signs, some of which become other people's letters so. */
export function readEmail(email: unknown): string | null {
  return typeof email === "string" && /^[\x21-\x7e]+$/.test(email) ? email.toLowerCase() : null;
}

/** PKCE's verifier (RFC 7636) and the two values that tie an answer to the browser that was sent off. */
function deriveSecrets(token: string) {
  const derive = (purpose: string) => deriveBytes(token, `openid ${purpose}`).toString("base64url");
  return { state: derive("state"), nonce: derive("nonce"), verifier: derive("verifier") };
}

/** A network that fails throws a TypeError, a timeout a DOMException, and 5xx is the provider's own fault. */
async function isAway(error: unknown): Promise<boolean> {
  if (!(error instanceof Error)) return false;
  if (error.name === "TimeoutError" || error.name === "AbortError") return true;
  const { ClientError } = await loadLibrary();
  if (error instanceof ClientError) {
    const { cause } = error;
    if (cause instanceof globalThis.Response) return cause.status >= 500;
    return error.code === "OAUTH_TIMEOUT" || isAway(cause);
  }
  return error instanceof TypeError && error.message === "fetch failed";
}
