import { describe, expect, it } from "vitest";
import { findDanger } from "#app/domain/danger/find-danger.ts";

const lines = (text: string) => text.trim().split("\n");

describe("words of danger reach the queue, too, where they", () => {
  it.each(
    lines(`
he wants to kill him self
she cuts her self
they hurt them selves
sui cide
she took an over dose
she over dosed
he talks of sui cidal things
there are bru ises
she was mo lested
`),
  )("came apart: %s", (text) => expect(findDanger(text)).not.toEqual([]));

  it.each(
    lines(`
dad hitshim
dadhitshim
d-a-d h-i-t-s h-i-m
he wanttodie
she wants todie
killhimself
he is notsafe there
please helphim before
wants tokill himself
threatenedto kill
domesticabuse
selfharms
`),
  )("ran together: %s", (text) => expect(findDanger(text)).not.toEqual([]));

  it.each(
    lines(`
they h*t me
dad h*ts him
r*pe
r*ped
su*cide
s**cide
she was r#ped
dad b**ts him
s*xual abuse
ab*sed by
`),
  )("are masked: %s", (text) => expect(findDanger(text)).not.toEqual([]));

  it.each(
    lines(`
he wants 2 die
she wanted 2 be dead
I wanna die
she does not wanna die, they say: he wanna die
he wants to kll himself
dad hts him
they hrt me
dad hitz him
dad beatz him
he hurts hisself
he unalived himself
`),
  )("are shortened: %s", (text) => expect(findDanger(text)).not.toEqual([]));

  it.each(
    lines(`
ᴅᴀᴅ ʜɪᴛꜱ ʜɪᴍ
🅳🅰🅳 🅷🅸🆃🆂 🅷🅸🅼
🅓🅐🅓 🅗🅘🅣🅢 🅗🅘🅜
🄳🄰🄳 🄷🄸🅃🅂 🄷🄸🄼
🇷🇦🇵🇪
ʀᴀᴘᴇ
🆁🅰🅿🅴🅳
ꜱᴜɪᴄɪᴅᴇ
`),
  )("are in letters that are pictures: %s", (text) => expect(findDanger(text)).not.toEqual([]));

  it.each(
    lines(`
She is happy at her school.
He sat in to hear it.
2 to 3 weeks
Marked 2*3 in maths, **very** good.
It is within the hour.
We wanna go there.
He told him. Self help works.
It is his and hers.
Waits of 2 terms; 4 hrs of help.
#autism and #SEND are welcome
We go into the hall with him.
They are together at home.
A *good* school, a *kind* teacher
`),
  )("and nothing else does: %s", (text) => expect(findDanger(text)).toEqual([]));
});
