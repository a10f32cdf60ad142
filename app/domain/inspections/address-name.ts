/** Names that mean something else in an address, or would mislead. */
const reserved = new Set([
  "about",
  "admin",
  "all",
  "api",
  "area",
  "areas",
  "build",
  "demo",
  "gallery",
  "healthz",
  "help",
  "index",
  "invitations",
  "new",
  "noonday",
  "ofsted",
  "cqc",
  "open-meeting",
  "readyz",
  "revisits",
  "sign-in",
  "sign-out",
  "survey",
  "test",
  "timetable",
  "young-people",
]);

const maxLength = 40;

/** An address name made from an area's name: "Telford & Wrekin" gives "telford-and-wrekin". May be empty. */
export function suggestAddressName(areaName: string): string {
  return areaName
    .normalize("NFKD")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/[\u0300-\u036f'’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, maxLength)
    .replace(/^[^a-z]+|-+$/g, "");
}

/** Another address name for an area that was visited before: with the year of the new first day. */
export function suggestAnotherAddressName(addressName: string, dayOne: Temporal.PlainDate): string {
  return `${addressName.slice(0, maxLength - 5).replace(/-+$/, "")}-${dayOne.year}`;
}

/** An address name as it was typed or copied: out of a whole address, with capitals, spaces or a full stop behind it. */
export function readAddressName(typed: string): string {
  return typed
    .toLowerCase()
    .replace(/^.*\/(?:areas|s)\/([^/?#]*).*$/, "$1")
    .replace(/[.,;:!?/\s]+$/, "")
    .replace(/[\s_]+/g, "-");
}

/** What is wrong with an address name, and what to do; null where it will do. */
export function findAddressNameProblem(name: string): string | null {
  if (name === "") return "Enter an address name.";
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
    return "Use small letters, figures and single hyphens, beginning with a letter, such as exampleshire-2026.";
  }
  if (name.length < 2 || name.length > maxLength)
    return `Use 2 to ${maxLength} characters for the address name.`;
  if (reserved.has(name)) return `The address name “${name}” is kept for other pages. Choose another.`;
  return null;
}
