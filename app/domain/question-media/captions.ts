export type ReadCaptions = { ok: true; captions: string } | { ok: false; error: string };

const time = String.raw`(?:(\d{1,2}):)?([0-5]?\d):([0-5]\d)[.,](\d{3})`;
const timing = new RegExp(`^${time}[ \\t]+-->[ \\t]+${time}(?:[ \\t].*)?$`);

/**
 * Captions as they are pasted, out of a WebVTT file (W3C) or an SRT file: as WebVTT with nothing but times and words. Each must
 * end after it begins and within `seconds` of film.
 */
export function readCaptions(pasted: string, seconds: number): ReadCaptions {
  const cues: string[] = [];
  const lines = pasted.split("\n");
  for (let at = 0; at < lines.length; at += 1) {
    const found = timing.exec((lines[at] ?? "").trim());
    if (!found) continue;
    const [from, until] = [inMilliseconds(found.slice(1, 5)), inMilliseconds(found.slice(5, 9))];
    if (until <= from)
      return { ok: false, error: `A caption ends before it begins: “${lines[at]?.trim()}”.` };
    if (from > seconds * 1000)
      return { ok: false, error: `A caption begins after the film has ended: “${lines[at]?.trim()}”.` };
    const words: string[] = [];
    while (at + 1 < lines.length && (lines[at + 1] ?? "").trim() !== "") {
      at += 1;
      words.push(plainLine(lines[at] ?? ""));
    }
    const said = words.filter((line) => line !== "");
    if (said.length > 0) cues.push(`${formatTime(from)} --> ${formatTime(until)}\n${said.join("\n")}`);
  }
  if (cues.length === 0)
    return {
      ok: false,
      error:
        "Paste the captions as they stand in their file: times with an arrow between, and the words below.",
    };
  return { ok: true, captions: `WEBVTT\n\n${cues.join("\n\n")}\n` };
}

function inMilliseconds([hours = "0", minutes = "0", seconds = "0", milliseconds = "0"]: readonly (
  | string
  | undefined
)[]): number {
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(milliseconds);
}

function formatTime(milliseconds: number): string {
  const pad = (value: number, digits = 2) => String(Math.floor(value)).padStart(digits, "0");
  return `${pad(milliseconds / 3_600_000)}:${pad((milliseconds / 60_000) % 60)}:${pad((milliseconds / 1000) % 60)}.${pad(milliseconds % 1000, 3)}`;
}

/** Without marks of style; an arrow in it would be read as another time. */
function plainLine(line: string): string {
  return line
    .replace(/<[^<>]*>/g, "")
    .replaceAll("-->", "→")
    .trim();
}
