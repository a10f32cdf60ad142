import { stem } from "porter2";

/*
 * Words that people write as one, with a hyphen, or as two: "wellbeing", "well-being", "well being". However they are
 * written they are one word. Each pair was chosen because its two words beside each other seldom mean anything else.
 */
const pairs = `
well being, short break, self harm, self esteem, self care, melt down, shut down, break down, burn out, fall out, key worker,
case worker, case load, case work, child care, child minder, day care, care giver, step mum, step dad, step mother, step father,
grand mother, grand father, grand parent, grand mum, grand dad, grand child, grand son, grand daughter,
head teacher, head mistress, head master, class room, class mate, play ground, play time, play group, home work, time table,
work sheet, text book, note book, news letter, lap top, bed time, bed room, bath room, lunch time, break time, dinner time,
day time, night time, half term, mid day, mini bus, wheel chair, foot ball, tooth brush, eye sight, head phone, ear phone,
on line, off line, web site, web page, in box, log in, log on, sign in, sign up, pass word, data base, land line, help line,
help desk, voice mail, text message, post code, in house, in patient, out patient, out reach, out come, in put, out put, up date,
up set, up keep, drop in, drop out, drop off, pick up, one off, follow up, catch up, check up, check list, set back, set up,
feed back, hand over, hand out, hand book, hand writing, sign post, wait list, back log, back ground, short fall, short list,
cut back, turn over, turn around, roll out, lock down, time line, time scale, time frame, dead line, full time, part time,
long term, short term, life long, life time, first hand, main stream, frame work, net work, team work, work load, work force,
work shop, work place, stand still, draw back, land mark, bench mark, tool kit, skill set, decision making, problem solving,
heart breaking, heart broken, ground breaking, hard ship, under fund, under staff, under stand, under resourced, under diagnosed,
over stretched, over look, over load, over whelm, over crowded, over worked, over due, over all, over night, over subscribed,
any one, any body, any thing, any where, any more, any way, any time, every one, every body, every thing, every where, every day,
some one, some body, some thing, some where, some times, some how, some what, no body, no where, no one, may be, can not,
all right, all ways, all ready, a lot, at least, as well, in fact, in stead, each other, to day, to night, to morrow, mean while,
mean time, there fore, how ever, what ever, when ever, who ever, where ever, with out, with in, out side, in side, up stairs,
down stairs, chair person, spokes person, police man, police woman, pre school, after care,
wi fi, hi fi, paper work, per cent, on going, out going, up coming, under way, under lying, under pin, safe guard, gate keeper, gate keeping,
gate way, path way, foot path, foot step, week end, week day, birth day, night mare, day dream, hair cut, hair dresser, head ache, tooth ache,
stomach ache, tummy ache, ear ache, back pack, lunch box, meal time, tea time, nap time, bath time, screen time, play school, play worker, play scheme,
care taker, step child, step children, grand children, step son, step daughter, step brother, step sister, god mother, god father, god parent, arm chair, push chair, stair lift,
hand rail, tread mill, key board, white board, black board, card board, skate board, touch screen, smart phone, screen shot, spread sheet, note pad,
fire fighter, cross roads, zig zag, tip toe, rain coat, rain bow, swim suit, sand pit, out standing, over spend, over spent, under spend, under spent,
over turn, over see, over sight, over ride, over crowding, under achieve, under perform, under value, under estimate, over estimate, under mine,
wrap around, stand point, half way, where as, there after, house hold, house wife, house bound, home schooling, home schooled, home schooler,
work station, court room, court house, staff room, cloak room, life style, like wise, other wise, nation wide, county wide, area wide, school wide`;

const secondsOfFirst: ReadonlyMap<string, { second: string }[]> = Map.groupBy(
  pairs.split(",").map((pair) => {
    const [first = "", second = ""] = pair.trim().split(" ");
    return { first, second };
  }),
  ({ first }) => first,
);

/** Stand before a word as often with a space or a hyphen as without, and are no words of their own. */
const prefixes: ReadonlySet<string> = new Set(
  "co non pre re multi inter anti semi sub self neuro e un dis mis bi hyper micro mini mono psycho socio cyber intra dys".split(
    " ",
  ),
);

/** What may stand between: a space, the end of a line, a hyphen, and the hyphen that a printer set at a line's end. */
const gapOfCompound = /^(?:\s{1,3}|\s?[-\u2010-\u2013\u2212\uff0d]\s*)$/u;

/** Whether two words in small letters, with what stands between, are one: "co production", "well-being", "short breaks". */
export function isOneWord(first: string, gap: string, second: string): boolean {
  return (
    (prefixes.has(first) || secondsOfFirst.has(first)) &&
    gapOfCompound.test(gap) &&
    /^\p{L}/u.test(second) &&
    (prefixes.has(first) || isCompound(first, second))
  );
}

/** "Well being" is one, "well be" is none. */
function isCompound(first: string, second: string): boolean {
  const seconds = secondsOfFirst.get(first) ?? [];
  return seconds.some(({ second: one }) => {
    const isForm = second.startsWith(one) && stem(second) === stem(one);
    return one === second || isForm;
  });
}
