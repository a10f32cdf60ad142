export type Visit = { url: URL; status: number; body: string; location: string | null };

/** A browser without script: it keeps cookies by host and path, and follows redirects, from one site to another too. */
export function createHttpBrowser() {
  const cookies = new Map<string, { name: string; value: string; host: string; path: string }>();

  async function send(url: URL, form?: Record<string, string>): Promise<Visit> {
    const sent = [...cookies.values()]
      .filter(({ host, path }) => host === url.host && url.pathname.startsWith(path))
      .map(({ name, value }) => `${name}=${value}`);
    const response = await fetch(url, {
      method: form ? "POST" : "GET",
      ...(form ? { body: new URLSearchParams(form) } : {}),
      redirect: "manual",
      headers: { Cookie: sent.join("; "), ...(form ? { Origin: url.origin } : {}) },
    });
    for (const line of response.headers.getSetCookie()) keep(line, url);
    const location = response.headers.get("Location");
    return { url, status: response.status, body: await response.text(), location };
  }

  function keep(line: string, { host }: URL): void {
    const [pair = "", ...attributes] = line.split(";").map((part) => part.trim());
    const [name = "", value = ""] = [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)];
    const read = (attribute: string) =>
      attributes.find((one) => one.toLowerCase().startsWith(`${attribute}=`))?.slice(attribute.length + 1);
    const path = read("path") ?? "/";
    const isOver = read("max-age") === "0" || / 1970 /.test(read("expires") ?? "");
    const key = `${host} ${path} ${name}`;
    if (isOver) cookies.delete(key);
    else cookies.set(key, { name, value, host, path });
  }

  /** Follows redirects until `stop` says to go no further, or a page comes. */
  async function follow(visit: Visit, stop: (url: URL) => boolean = () => false): Promise<Visit> {
    if (visit.location === null) return visit;
    const next = new URL(visit.location, visit.url);
    return stop(next) ? { ...visit, url: next } : follow(await send(next), stop);
  }

  return { send, follow };
}
