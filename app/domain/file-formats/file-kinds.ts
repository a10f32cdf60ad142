import { cutText } from "../text/text.ts";
export type FileKindKey =
  | "pdf"
  | "word"
  | "excel"
  | "powerpoint"
  | "odt"
  | "ods"
  | "odp"
  | "jpeg"
  | "png"
  | "heic"
  | "webp"
  | "gif"
  | "mp3"
  | "m4a"
  | "mov"
  | "aac"
  | "wav"
  | "ogg"
  | "amr"
  | "3gp"
  | "text"
  | "csv"
  | "email";

export type FileKind = {
  key: FileKindKey;
  /** As it is said on screen. */
  name: string;
  /** How names of such files end; the first is the usual one. */
  endings: readonly string[];
  /** Under which type it is served. */
  mime: string;
  /** Whether words can be looked for in it. */
  holdsText: boolean;
};

export const fileKinds: readonly FileKind[] = [
  { key: "pdf", name: "PDF", endings: ["pdf"], mime: "application/pdf", holdsText: true },
  {
    key: "word",
    name: "Word document",
    endings: ["docx"],
    mime: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    holdsText: true,
  },
  {
    key: "excel",
    name: "Excel workbook",
    endings: ["xlsx"],
    mime: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    holdsText: true,
  },
  {
    key: "powerpoint",
    name: "PowerPoint presentation",
    endings: ["pptx"],
    mime: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    holdsText: true,
  },
  {
    key: "odt",
    name: "OpenDocument text",
    endings: ["odt"],
    mime: "application/vnd.oasis.opendocument.text",
    holdsText: true,
  },
  {
    key: "ods",
    name: "OpenDocument spreadsheet",
    endings: ["ods"],
    mime: "application/vnd.oasis.opendocument.spreadsheet",
    holdsText: true,
  },
  {
    key: "odp",
    name: "OpenDocument presentation",
    endings: ["odp"],
    mime: "application/vnd.oasis.opendocument.presentation",
    holdsText: true,
  },
  { key: "jpeg", name: "JPEG image", endings: ["jpg", "jpeg"], mime: "image/jpeg", holdsText: false },
  { key: "png", name: "PNG image", endings: ["png"], mime: "image/png", holdsText: false },
  { key: "heic", name: "HEIC image", endings: ["heic", "heif"], mime: "image/heic", holdsText: false },
  { key: "webp", name: "WebP image", endings: ["webp"], mime: "image/webp", holdsText: false },
  { key: "gif", name: "GIF image", endings: ["gif"], mime: "image/gif", holdsText: false },
  { key: "mp3", name: "MP3 audio", endings: ["mp3"], mime: "audio/mpeg", holdsText: false },
  { key: "m4a", name: "M4A audio", endings: ["m4a", "mp4", "m4b"], mime: "audio/mp4", holdsText: false },
  // No type is registered for QuickTime without pictures; browsers play it as what it became.
  { key: "mov", name: "MOV audio", endings: ["mov", "qt"], mime: "audio/mp4", holdsText: false },
  { key: "aac", name: "AAC audio", endings: ["aac"], mime: "audio/aac", holdsText: false },
  { key: "wav", name: "WAV audio", endings: ["wav"], mime: "audio/wav", holdsText: false },
  { key: "ogg", name: "OGG audio", endings: ["ogg", "oga", "opus"], mime: "audio/ogg", holdsText: false },
  { key: "amr", name: "AMR audio", endings: ["amr", "awb"], mime: "audio/amr", holdsText: false },
  {
    key: "3gp",
    name: "3GP audio",
    endings: ["3gp", "3gpp", "3ga", "3g2"],
    mime: "audio/3gpp",
    holdsText: false,
  },
  { key: "text", name: "plain text", endings: ["txt"], mime: "text/plain; charset=utf-8", holdsText: true },
  {
    key: "csv",
    name: "CSV table",
    endings: ["csv", "tsv"],
    mime: "text/csv; charset=utf-8",
    holdsText: true,
  },
  { key: "email", name: "email", endings: ["eml"], mime: "message/rfc822", holdsText: true },
];

/** In bytes: 50 MB, as it is said. */
export const largestUpload = 50 * 1024 * 1024;

/** What a file chooser may offer. */
export const acceptedEndings = fileKinds.flatMap(({ endings }) => endings.map((e) => `.${e}`)).join(",");

/** What may be sent, as it is said beside a file field; in the order of the list, so that neither says what the other does not. */
export function describeAcceptedKinds(): string {
  const isMedia = ({ mime }: FileKind) => /^(?:image|audio)\//.test(mime);
  const documents = fileKinds
    .filter((kind) => !isMedia(kind))
    .map(({ name, endings }) => `${name} (.${endings[0]})`);
  const named = (family: "image" | "audio") =>
    fileKinds
      .filter(({ mime }) => mime.startsWith(`${family}/`))
      .map(({ name }) => name.replace(/ (?:image|audio)$/, ""))
      .join(", ");
  const kinds = [...documents, `image (${named("image")})`, `sound (${named("audio")})`].join(", ");
  return `${kinds}. ${formatSize(largestUpload)} at most, no videos, no macros, no password.`;
}

export function kindOf(key: string): FileKind {
  const kind = fileKinds.find((candidate) => candidate.key === key);
  if (!kind) throw new Error(`There is no kind of file ${key}`);
  return kind;
}

export function isImage({ mime }: FileKind): boolean {
  return mime.startsWith("image/");
}

/** "pdf" for "Our plan.PDF"; empty where the name has no ending. */
export function endingOf(fileName: string): string {
  return /\.([^.]{1,8})$/.exec(fileName)?.[1]?.toLowerCase() ?? "";
}

/** Images and sound are often saved under another ending of their family (a HEIC photo as .jpg); nothing else is. */
export function mayBeNamed(as: FileKindKey, ending: string): boolean {
  const { endings, mime } = kindOf(as);
  if (endings.includes(ending)) return true;
  const family = mime.slice(0, mime.indexOf("/") + 1);
  const namedKind = fileKinds.find((kind) => kind.endings.includes(ending));
  if (namedKind) return (family === "image/" || family === "audio/") && namedKind.mime.startsWith(family);
  // "Our plan" and "Plan v1.2" have no ending.
  return /^\d*$/.test(ending);
}

/** A file's name with the ending of what it is: "photo.jpg" that is a PNG is "photo.png". */
export function nameWithTrueEnding(fileName: string, as: FileKindKey): string {
  const { endings } = kindOf(as);
  const ending = endingOf(fileName);
  if (endings.includes(ending)) return fileName;
  const isKnown = fileKinds.some((kind) => kind.endings.includes(ending));
  const stem = isKnown ? fileName.slice(0, -ending.length - 1) : fileName;
  return tidyFileName(`${stem}.${endings[0] ?? ""}`);
}

const maxNameLength = 120;

/** A file's name fit to be shown and returned: no folders, no invisible signs, not too long, its ending kept. */
export function tidyFileName(name: string): string {
  const last = name.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  // Signs that turn the reading direction make "exe.pdf" out of "fdp.exe".
  const tidy = last
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu, "")
    .replace(/\s+/g, " ")
    .replace(/^\.+/, "")
    .trim();
  if (tidy === "") return "file";
  const characters = [...tidy];
  if (characters.length <= maxNameLength) return tidy;
  const ending = endingOf(tidy);
  const room = characters.slice(0, maxNameLength - ending.length - 2).join("").length;
  const shortName = cutText(tidy, room);
  return ending === "" ? shortName : `${shortName}….${ending}`;
}

/** "3.4 MB", "12 KB" */
export function formatSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, "")} MB`;
}
