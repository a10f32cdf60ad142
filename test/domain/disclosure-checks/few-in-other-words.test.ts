import { expect, it } from "vitest";
import { findSmallNumbers } from "#app/domain/disclosure-checks/small-numbers.ts";

const context = { thresholds: { counts: 5, percentages: 10 }, figures: [], released: [] };
const lines = (text: string) => text.trim().split("\n");

const telling = `
Two of the 3 parents of looked-after children said so.
Only one family had a plan on time.
Just a couple of mums felt heard.
No more than three parents agreed.
Up to four parents were unhappy.
Nearly all parents (all but 2) agreed.
Parents of care leavers, of whom there were 3, agreed.
Three in four parents of looked-after children agreed.
Parents whose children are in care (3) were unhappy.
Of the four care leavers we met, three were unhappy.
Of four care leavers three said they felt safe.
We heard from 3 care leavers.
We spoke to three young people who had left care.
We met 2 of the area's foster carers.
Not one of the three fathers was satisfied.
None of the 4 parents agreed.
One parent in a group of three said this.
Parents of two looked-after children told us.
Two-thirds of the three parents agreed.
All three agreed.
The trio agreed.
Both were positive.
Both parents agreed.
A quartet of parents said so.
One said that the plan was late; two others disagreed.
There was one exception: a father who was happy.
With one exception, parents agreed.
Every parent but one agreed.
Everyone except two parents agreed.
Four fewer than the 20 parents agreed.
19 of the 20 parents agreed.
95% of 20 parents agreed.
Twenty parents replied, nineteen of them agreed.
A solitary respondent agreed.
Sole respondent agreed.
Two respondents out of 50.
1/3 of parents.
½ of parents.
⅔ of the three parents agreed.
2️⃣ parents agreed.
② parents agreed.
Two-three parents agreed.
Half a dozen parents agreed, two of whom have looked-after children.
Two mothers and a father said so.
Two looked-after children's parents agreed.
The parents of 3 children with EHC plans agreed.
3 (of 12) parents agreed.
3 parents (of 12) agreed.
A single-figure number, namely 3, agreed.
Parents agreeing: three.
Agreed: 3; disagreed: 2.
Agree 3, disagree 2, don't know 1.
Of 12 parents, 10 agreed and the rest disagreed.
Ten agreed; one did not.
50 parents responded. All agreed apart from one.
Once a parent told us.
One young person told us she felt unsafe.
A young person told us she felt unsafe.
Somebody who uses a wheelchair told us.
One in three young people in care.
Just under a third of the seven parents agreed.
43% (three of seven) agreed.
No parent of the three agreed.
None of them agreed, all three disagreed.
Two (2) parents agreed.
2 x parents agreed.
Parents (n = 3) agreed.
Parents (N=3).
Sample size: 4 parents.
A minority (3) agreed.
A few (three) agreed.
A family of a child in care told us.
The family told us.
Three families' children waited a year.
Three of those who replied have a child in care.
Three of those we spoke to.
Three who replied have a child in care.
Three told us this.
Three have a child in care.
The number who agreed was 3.
two pupils out of the thousand surveyed
Couple of parents agreed.
One-off comments from two grandmas.
Two grandads said so.
3 aunts agreed.
Two sons and one daughter.
Three step-parents agreed.
2 service users agreed.
3 young adults agreed.
Two apprentices agreed.
Two learners agreed.
Three toddlers.
Three kids.
Three babies.
3 of our respondents.
Three voices.
3 replies.
three surveys were returned.
Three forms came back.
three questionnaires were completed.
Three paper returns.
Three votes.
Three responders.
Two victims.
Three refugees.
Three Roma families.
3 Somali-speaking parents.
Three wheelchair users.
Three lads.
Three ladies said so.
Two women and one man.
Three men.
Three clients.
Three residents.
Three relatives.
Three twins' parents.
Three lone parents.
Three couples.
3 sets of parents.
Three pairs of parents.
`;
const silent = `
We held three meetings with leaders.
Two schools in the area have changed their approach.
Parents told us that plans are late.
Three priorities remain.
Leaders appointed two new therapists.
In 2024, 3 panels were set up.
142 of 200 parents agreed.
95% of 2,000 parents agreed.
50% of 200 parents agreed.
Of 200 parents, 150 agreed.
Two surveys of the area’s own were carried out.
The area sent three letters to schools.
Two forms of words are in use.
Leaders know the child behind each plan.
The area’s figures are better, with three exceptions.
Parents know of section 20 (2) of the Act.
Three forms of support are on offer.
Plans take three weeks longer than parents expect.
Agreed.
No parent should have to wait.
Someone answers the phone on each working day.
Leaders did not agree with 3 of the board’s proposals.
`;

it.each(lines(telling))("holds what tells of few, whoever they are and however it is put: %s", (sentence) => {
  expect(findSmallNumbers(sentence, context)).not.toEqual([]);
});

it.each(lines(silent))("lets through what counts nobody or many: %s", (sentence) => {
  expect(findSmallNumbers(sentence, context)).toEqual([]);
});

it.each([
  ["Twenty parents replied.", "Nineteen agreed.", true],
  ["Twenty replied!", "Eighteen of them agreed.", true],
  ["120 families responded.", "118 said that it is worse.", true],
  ["Inspectors met 12 parents. ", "Ten told us that they wait.", false],
  ["Twenty parents replied.", "Ten agreed.", false],
  ["Twenty parents replied, and ten agreed.", "Leaders agree.", false],
  ["", "Twelve agreed.", false],
])("sees what two sentences tell together: %s %s", (before, sentence, tells) => {
  expect(findSmallNumbers(sentence, { ...context, before }).length > 0).toBe(tells);
});
