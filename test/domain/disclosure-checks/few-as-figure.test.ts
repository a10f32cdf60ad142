import { expect, it } from "vitest";
import { findSmallNumbers } from "#app/domain/disclosure-checks/small-numbers.ts";

const context = { thresholds: { counts: 5, percentages: 10 }, figures: [], released: [] };
const lines = (text: string) => text.trim().split("\n");

const telling = `
iii of the families said so.
III of the families agreed.
ii families agreed.
Ⅲ of the families agreed.
ⅲ parents said that it is worse.
IV parents agreed.
Of the families, ii disagreed.
The families who agreed: iii.
Families (iii) agreed.
ii out of xii families agreed.
The figure was 3.
The figure is three.
The total was 3.
The count was two.
That figure stood at 2.
The number was 3.
Parents agreed: the figure was just 3.
3 in all.
Three in all agreed.
Parents who agreed: 3 in all.
There were 3 in total.
3 altogether.
Three all told said it is worse.
As few as two agreed.
As few as 2 parents agreed.
As little as three families replied.
No more than two agreed.
Not more than 3 families replied.
At most two parents agreed.
Up to three families agreed.
A couple agreed.
A couple of them agreed.
A couple said that it is worse.
Only a couple replied.
Just a couple of families.
A pair of parents agreed.
Neither of the two families agreed.
Neither of the two had a plan.
Neither of two families was asked.
Both of the two families agreed.
Either of the two families could say.
None of the two families agreed.
Not one of the two families was asked.
A mere three agreed.
Barely two parents agreed.
Three, no more, agreed.
A brace of families agreed.
Half a dozen parents agreed? No, three.
One or two agreed.
Only the one family replied.
Parents x 3 agreed.
3x parents agreed.
Two-thirds of 3 families agreed.
Responses came to 3.
Responses totalled three.
Those agreeing were three.
A total of 3 agreed.
A total of three families agreed.
iv out of the ix carers agreed.
Only ii said so.
Respondents: iv.
viii of the x families agreed.
i of the parents disagreed.
That total came to four.
Our count was 1.
The figure for carers was 2.
The number who agreed is as few as 2.
Only four altogether had been asked.
There were 2 all told.
Scarcely three told us so.
A total of four told inspectors.
At best two said that plans help.
Neither of the 2 young people felt safe.
Neither of these two carers agreed.
A couple of these felt heard.
Two, no fewer, replied.
`;
const silent = `
Part II of the Act applies.
Part III of the Children and Families Act applies to parents.
See section iv of the report.
Section (iii) sets out what families are owed.
Paragraph (ii) says that parents are asked.
Annex IV lists families' words.
Schedule II applies.
King Charles III visited the families.
Elizabeth II opened the centre.
Type II diabetes is common among children.
Stage iii of the plan helps families.
(i) Families wait; (ii) plans are late; (iii) leaders know.
i. Families wait.
ii. Parents wait.
ii) Parents wait.
The figure was 64.
The figure was 3 weeks.
The figure was 3%.
The figure was £3 million.
The figure is 3 working days.
Figure 3 shows what parents said.
The figure in 2023 was 140.
The meeting was at 3 in all areas.
3 in all schools.
Leaders met 3 in 4 times.
As few as two weeks.
Waits are as short as two weeks for families.
Plans take as little as three months.
No more than two weeks pass.
Up to three schools offer this.
A couple of weeks later parents were told.
A couple of months passed before families heard.
Leaders held a couple of meetings with parents.
The couple's therapist.
Neither of the two boards has met.
Neither of the two hubs offers families a place.
Both of the two areas of weakness remain.
The total was 3 hubs.
The total is 120.
The number was 2,400.
3 in total schools.
There are two hubs in all.
There were 3 meetings in all.
Born on 3 May 2014.
At 3 in the afternoon families met.
At the age of 3 children are checked.
Contact us at 3 High Street.
On 3 December 2026 parents met inspectors.
At 7.30 parents met.
Families of children aged 3 in all areas wait.
¶ 3 in all.
Paragraph 3 in all cases applies.
The total of plans written in the year was 1,204.
Children moved into Year 3 in total confusion.
A mere three weeks passed.
I told families.
Parents said that I was right.
The vi editor.
Leaders of the mix of services met.
CV and DVD copies went to families.
Parents did not agree with the MD of the trust.
The DC of the council met parents.
I agreed with parents.
The total was 3.5.
The figure came to 3 (thousand).
The figure is 3%.
The count of plans was 3,000.
The number is 01632 960140.
Ring parents' line on 0300 3.
In all, 120 families replied.
Neither of the two plans was shared with families.
None of the three schools asked parents.
All four councils told families.
Meet at 2 in total silence.
Book V of the guide tells families.
Vitamin D and XL coats for children.
Appendix ii families and appendix iii carers.
Under paragraph 4 in all, parents are asked.
A couple of leaders said that the plan was late.
A couple of hours before, families had been told.
The couple of schools that said so are open.
The reports are at most two pages.
At most two reports a year are sent to families.
Waits of no more than two weeks were promised to families.
Families may bring up to three.
Parents may ask at most twice.
Chapter x. Families wait.
Sections ii to iv families.
As few as two schools told parents.
XII families agreed.
Henry viii parents.
`;

it.each(lines(telling))("holds what tells of few as a figure, or in Roman numbers: %s", (sentence) => {
  expect(findSmallNumbers(sentence, context)).not.toEqual([]);
});

it.each(lines(silent))("lets through parts, dates, times and things: %s", (sentence) => {
  expect(findSmallNumbers(sentence, context)).toEqual([]);
});

it("takes no long time over long text", () => {
  for (const part of ["iii of ", "as few as ", "the figure was ", "couple of ", "3 in all ", "families : "]) {
    expect(Array.isArray(findSmallNumbers(part.repeat(12_000 / part.length), context))).toBe(true);
  }
}, 8000);
