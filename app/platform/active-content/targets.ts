/** Where somebody goes who presses a link: nothing that runs by itself. */
const linkSchemes = new Set(["http", "https", "mailto", "tel", "ftp", "file"]);

function schemeOf(target: string): string | null {
  // Browsers and office programs pass over white space and control signs in a scheme.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is passed over
  const tidy = target.replace(/[\s\u0000-\u001f]/g, "");
  return /^([a-z][a-z0-9+.-]+):/i.exec(tidy)?.[1]?.toLowerCase() ?? null;
}

/** Whether a link does more than lead somewhere: javascript:, macro:, ms-msdt: … */
export function doesMoreThanLead(target: string): boolean {
  const scheme = schemeOf(target);
  return scheme !== null && !linkSchemes.has(scheme);
}

/** Whether what a document needs lies on another machine: an address, or a Windows share. */
export function isOnAnotherMachine(target: string): boolean {
  const tidy = target.trim().replaceAll("\\", "/");
  if (/^\/\//.test(tidy)) return true;
  const scheme = schemeOf(tidy);
  // One letter is a drive.
  if (scheme === null) return false;
  return scheme !== "file" || !/^file:(\/\/\/|\/(?!\/))(?!\/)[^/]/i.test(tidy);
}
