/** "To kms", "gonna kms": "kill myself". */
const wishes = new Set(
  "to gonna wanna gotta will ill would could should might may can cant id rather just".split(" "),
);
const wants = new Set("want wants wanted going need needs ready about".split(" "));
const quantities = new Set(
  "a an one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred thousand few several some many more extra of in the these those per by how additional couple half".split(
    " ",
  ),
);
const distances = new Set(
  "away from far mile miles km drive drives driving drove travel travels travelled travelling walk walks walking distance petrol fuel journey journeys road apart round trip trips taxi taxis bus transport further".split(
    " ",
  ),
);

/** In words: where a distance is told, its words are as near. */
const near = 4;

/** Whether "kms" stands where it is not kilometres: nothing is counted with it, and nobody travels. */
export function hasKillInShort(words: readonly string[]): boolean {
  return words.some((word, place) => {
    if (word !== "kms") return false;
    const before = words[place - 1] ?? "";
    if (before === "2" && wants.has(words[place - 2] ?? "")) return true;
    if (wishes.has(before) && words[place + 1] !== "away") return true;
    if (/\d$/.test(before) || quantities.has(before)) return false;
    return !words.slice(Math.max(place - near, 0), place + near + 1).some((other) => distances.has(other));
  });
}
