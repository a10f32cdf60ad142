import { isOrdinary } from "../names/ordinary-words.ts";
import type { Mask } from "./redaction.ts";

/*
 * Ways to reach or find somebody that are written out, or that only the name of a service beside them gives away. They are
 * proposed, and an inspector decides.
 */

const before = "(?<![\\p{L}\\p{M}\\p{N}_])";
const after = "(?![\\p{L}\\p{M}\\p{N}_])";

const socialServices =
  "insta(?:gram)?|insta ?gram|ig|snap(?:chat)?|tik ?tok|face ?book|fb|twitter|discord|telegram|threads|bluesky|bsky|you ?tube|yt|linked ?in|" +
  "reddit|twitch|xbox(?: live)?|psn|play ?station|gamer ?tag|roblox|steam|skype|kik|we ?chat|whats ?app|messenger|be ?real|pinterest|tumblr|" +
  "mastodon|vinted|user ?name|handle";

const handle = "@?[\\p{L}\\p{N}_][\\p{L}\\p{N}_.#-]{0,40}[\\p{L}\\p{N}_]";

/** "insta: jo_b", "my snap is jobloggs", "tiktok name = jo.b", "fb/jo.b" */
const handleAfterSign = new RegExp(
  `${before}(?:(?:${socialServices})(?: (?:name|handle|account|page|profile|id|tag|user ?name))?(?: ?(?<sign>[:=/–-]) ?| (?:name|handle|account|id|tag|user ?name) (?:is )?)|(?:my|our|his|her|their) (?:${socialServices})(?: (?:name|handle|account|id|tag|user ?name))? (?:is|was) )(?<handle>${handle})${after}`,
  "giu",
);
/** "snap jo-b99", "insta (jo_b)": without a sign between, it has to look like one. */
const handleAfter = new RegExp(
  `${before}(?:${socialServices})(?: as| me at| at)? \\(?(?<handle>${handle})${after}`,
  "giu",
);
/** "jo_b on insta" */
const handleBefore = new RegExp(
  `${before}(?<handle>${handle})${after}(?= (?:on|at|via) (?:${socialServices})${after})`,
  "giu",
);
/** No word of a sentence has these in its middle. */
const looksLikeHandle = /_|\p{L}[.#]\p{L}|\p{L}[.#-]?\p{N}|\p{N}[.#-]?\p{L}/u;
/** "help.He": a full stop that ends a sentence. */
const twoSentences = /^[\p{L}’']+\.\p{Lu}/u;

const dot =
  " ?(?:\\.|⟨dot⟩|⟨punkt⟩|\\((?:dot|\\.)\\)|\\[(?:dot|\\.)\\]|\\{(?:dot|\\.)\\}|<dot>|-dot-|_dot_) ?";
const at = " ?(?:⟨at⟩|\\((?:at|a|@)\\)|\\[(?:at|a|@)\\]|\\{(?:at|a|@)\\}|<at>|-at-|_at_|@) ?";
const part = "[\\p{L}\\p{N}]{1,64}(?:[_-][\\p{L}\\p{N}]{1,64}){0,4}?";
const spelled = (source: string) => source.replaceAll("⟨", before).replaceAll("⟩", after);
const topDomains =
  "com|org|net|uk|info|gov|edu|eu|io|app|me|co|scot|wales|cymru|london|ie|de|pl|ro|fr|pk|bd|so";

/** "jo [at] example.org", "jo at example dot org", "jo(at)example(dot)co(dot)uk" */
const writtenAddress = new RegExp(
  spelled(
    `⟨(?<name>${part}(?:(?:${dot}| underscore | dash )${part}){0,4})(?<at>${at})${part}(?:${dot}${part}){0,3}${dot}(?:${topDomains})⟩`,
  ),
  "giu",
);
/** "jo at gmail": whoever reads it knows the rest. */
const writtenMailbox = new RegExp(
  spelled(
    `⟨(?<name>${part}(?:${dot}${part}){0,4})(?<at>${at})(?:g ?mail|google ?mail|hot ?mail|outlook|yahoo|i ?cloud|proton ?mail|bt ?internet|ao[lL]|sky ?mail|live)(?:${dot}(?:com|co|uk|net|me)){0,2}⟩`,
  ),
  "giu",
);
const lookAt = /^ *at *$/iu;

/** Pages of people on services with short addresses, and addresses whose dots and slashes are written out. */
const profilePage = new RegExp(
  spelled(
    `⟨(?:[\\p{L}\\p{N}-]{1,63}\\.){1,3}(?:ee|gg|page|link|bio|im|me|be|ly|co|to|us|xyz|fm|so|cc|ws|blog|club|live|world|charity)/[^\\s<>"“”]*[\\p{L}\\p{N}/]`,
  ) +
    "|" +
    spelled(
      `⟨(?:(?:${socialServices}|linktree|linktr) ?(?:\\.|⟨dot⟩) ?(?:com|ee|tv|gg|me)|(?:${socialServices})) ?(?:/|⟨(?:forward )?slash⟩) ?(?:@|in/|u/|user/|groups/)?[\\p{L}\\p{N}_][\\p{L}\\p{N}_./-]{0,60}[\\p{L}\\p{N}_]`,
    ),
  "giu",
);

const spokenFigure =
  "(?:(?:double|triple|treble)[ -])?(?:zero|oh?|nought|naught|one|two|three|four|five|six|seven|eight|nine|hundred|\\d{1,6})";
/** "oh one six three two, nine six zero …": a telephone number as it is said. */
const spokenNumber = new RegExp(
  `${before}(?:plus )?${spokenFigure}(?:(?:, ?|[ –-]{1,3})${spokenFigure}){5,15}${after}`,
  "giu",
);

const counting = /one\W{1,3}two\W{1,3}three\W{1,3}four/iu;

/** Written-out addresses, names on social services and pages of people. */
export function findContactsByContext(words: string): Mask[] {
  const handles = [
    ...groupsOf(words, handleAfterSign).filter(
      ({ text, sign }) => isHandle(text) || (/^[:=]?$/u.test(sign) && isNoEnglishWord(text)),
    ),
    ...[...groupsOf(words, handleAfter), ...groupsOf(words, handleBefore)].filter(({ text }) =>
      isHandle(text),
    ),
  ];
  const addresses = [...words.matchAll(writtenAddress), ...words.matchAll(writtenMailbox)]
    .filter(({ groups }) => {
      const last = groups?.name?.split(/[ .]/u).at(-1)?.toLowerCase() ?? "";
      // "Look at example.org", "she is at Outlook"
      return !lookAt.test(groups?.at ?? "") || (!isOrdinary(last) && !/(?:ed|ing|s)$/u.test(last));
    })
    .map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
  const pages = [...words.matchAll(profilePage)]
    .filter(({ 0: text }) => !isOrdinary(text.split("/").at(-1)?.toLowerCase() ?? "") || text.includes("."))
    .map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
  const spoken = [...words.matchAll(spokenNumber)]
    .filter(([text]) => (text.match(/[a-z]{2,}/giu)?.length ?? 0) >= 3 && !counting.test(text))
    .map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
  return [...addresses, ...pages, ...spoken, ...handles].map(({ start, end }) => ({
    start,
    end,
    kind: "contact" as const,
  }));
}

function groupsOf(words: string, rule: RegExp): { text: string; sign: string; start: number; end: number }[] {
  return [...words.matchAll(rule)].flatMap(({ 0: all, index, groups }) => {
    const text = groups?.handle ?? "";
    const start = index + all.lastIndexOf(text);
    return text === "" ? [] : [{ text, sign: groups?.sign ?? "", start, end: start + text.length }];
  });
}

function isHandle(text: string): boolean {
  return text.startsWith("@") || (looksLikeHandle.test(text) && !twoSentences.test(text));
}

/** "facebook: unhelpful": endings that words have and names seldom. */
function isNoEnglishWord(text: string): boolean {
  const plain = text.toLowerCase();
  return (
    plain.length > 2 && !plain.split(/[.-]/u).every(isOrdinary) && !/(?:ing|ed|ly|ful|able)$/u.test(plain)
  );
}
