import type { RequestContext } from "./context.ts";

/** What families' pages read of a request. Remix gives a `Request`; the fast path gives no more than this. */
export type PageRequest = {
  readonly url: string;
  readonly method: string;
  readonly headers: Pick<Headers, "get">;
  /** A copy whose body can be read though this one's was. */
  clone(): Pick<Request, "text">;
  formData(): Promise<FormData>;
};

/** What loaders and actions of families' pages are given. */
export type PageArgs = {
  request: PageRequest;
  params: Readonly<Record<string, string | undefined>>;
  context: RequestContext;
};
