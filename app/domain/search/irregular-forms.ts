/*
 * Forms that no rule of English endings makes one with their word: "taught", "feet". A word stands before its forms. Left out on
 * purpose: forms that are more often another word ("sent" would find SEND, "sat" would find SATs; "rose", "bit", "lay", "ground"),
 * comparatives ("better" is not "good"), and the forms of "be".
 */
const forms = `
child children childrens, man men mens, woman women womens, people peoples person persons, foot feet, tooth teeth, goose geese, mouse mice,
chairman chairmen, policeman policemen, policewoman policewomen, fireman firemen, workman workmen, postman postmen, gentleman gentlemen,
grandchild grandchildren grandchildrens, stepchild stepchildren, schoolchild schoolchildren schoolchildrens, godchild godchildren, spokesman spokesmen,
spokesperson spokespeople, chairperson chairpeople, salesperson salespeople, layperson laypeople, tradesman tradesmen,
wife wives, midwife midwives, housewife housewives, half halves, knife knives, shelf shelves, bookshelf bookshelves, wolf wolves, loaf loaves, thief thieves, scarf scarves,
criterion criteria, phenomenon phenomena, curriculum curricula, appendix appendices, index indices, matrix matrices, vertex vertices, stimulus stimuli,
syllabus syllabi, bacterium bacteria, bus buses busses,
begin began begun, break broke broken, bring brought, build built, rebuild rebuilt, burn burnt, buy bought, catch caught, choose chose chosen,
come came, become became, overcome overcame, creep crept, deal dealt, dig dug, do does did done, redo redid redone, undo undid undone, draw drew drawn, withdraw withdrew withdrawn,
dream dreamt, drink drank drunk, drive drove driven, eat ate eaten, fall fell fallen, feed fed, feel felt, fight fought, find found,
flee fled, fling flung, fly flew flown, forbid forbade forbidden, forget forgot forgotten, forgive forgave forgiven, freeze froze frozen, get got gotten,
give gave given, go goes went gone, undergo undergoes underwent undergone, grow grew grown, outgrow outgrew outgrown, hang hung, have has had,
hear heard, overhear overheard, mishear misheard, hide hid hidden, hold held, uphold upheld, withhold withheld, keep kept, kneel knelt, know knew known,
lead led, mislead misled, lean leant, leap leapt, learn learnt, leave left, lend lent, lose lost, make made, mean meant, meet met,
pay paid, repay repaid, underpay underpaid, say said, ride rode ridden, ring rang rung, rise risen, arise arose arisen, run ran, outrun outran, see saw seen, oversee oversaw overseen, foresee foresaw foreseen,
seek sought, sell sold, sew sewn, shake shook shaken, shine shone, shoot shot, show shown, shrink shrank shrunk, sing sang sung,
sink sank sunk, sleep slept, oversleep overslept, slide slid, smell smelt, speak spoke spoken, speed sped, spell spelt, spend spent, overspend overspent, underspend underspent,
spill spilt, spoil spoilt, spring sprang sprung, stand stood, understand understood, misunderstand misunderstood, withstand withstood, steal stole stolen,
stick stuck, sting stung, strike struck stricken, strive strove striven, swear swore sworn, sweep swept, swim swam swum, swing swung, take took taken,
mistake mistook mistaken, overtake overtook overtaken, undertake undertook undertaken, retake retook retaken, teach taught, tear tore torn, tell told, retell retold, foretell foretold,
think thought, rethink rethought, throw threw thrown, overthrow overthrew overthrown, wake woke woken, awake awoke awoken, wear wore worn, weave wove woven, weep wept, win won, wring wrung,
write wrote written, rewrite rewrote rewritten, beat beaten, bite bitten, bleed bled, breed bred, cling clung, prove proven, bend bent, light lit, lay laid, mow mown,
swell swollen, bereave bereft, cleave cleft`;

const wordsByForm: ReadonlyMap<string, string> = new Map(
  forms.split(",").flatMap((line) => {
    const [word = "", ...others] = line.trim().split(/\s+/);
    return others.map((form) => [form, word] as const);
  }),
);

/** The word that a form belongs to: "taught" is of "teach". */
export function wordOfForm(form: string): string {
  return wordsByForm.get(form) ?? form;
}
