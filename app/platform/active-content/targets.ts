/** Where somebody goes who presses a link: nothing that runs by itself. */
const linkSchemes = new Set([
  ...["http", "https", "mailto", "tel", "ftp", "ftps", "sftp", "file"],
  ...["sip", "sips", "sms", "callto", "skype", "msteams", "webcal", "xmpp", "geo", "onenote", "about"],
]);
/** What people type who mean one of them: nothing answers to it. */
const mistyped =
  /^(h{1,3}t{1,3}p{1,2}s{0,2}|htp|htps|mailt?o?|e-?mail|web|website|www\d?|url|phone|telephone|fax)$/;

function schemeOf(target: string): string | null {
  // Browsers and office programs pass over white space and control signs in a scheme.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is passed over
  const tidy = target.replace(/[\s\u0000-\u001f]/g, "");
  return /^([a-z][a-z0-9+.-]+):/i.exec(tidy)?.[1]?.toLowerCase() ?? null;
}

/** Whether a link does more than lead somewhere: javascript:, macro:, ms-msdt: … */
export function doesMoreThanLead(target: string): boolean {
  const scheme = schemeOf(target);
  if (scheme === null || linkSchemes.has(scheme) || mistyped.test(scheme)) return false;
  // "www.example.org:8080" begins with the name of a machine.
  return !/^www\.[a-z0-9.-]+$/.test(scheme);
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
