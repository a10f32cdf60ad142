import { expect, it } from "vitest";
import { findSmallNumbers } from "#app/domain/disclosure-checks/small-numbers.ts";

const context = { thresholds: { counts: 5, percentages: 10 }, figures: [], released: [] };

const telling = `
A mother told us that her son has no place.
Another parent said the same.
A young person told us he was bullied.
A carer from the north said it was worse.
This care leaver described her move.
A second family explained what happened.
A foster carer did not agree.
Parents who agreed numbered three.
The number of parents who agreed was three.
The number of care leavers is 2.
There were two.
Just two.
Some parents, four in all, agreed.
A further two agreed.
Eight parents responded, and six agreed.
Twelve parents responded: nine agreed, three did not.
Twelve parents responded and nine agreed.
Thirty families replied, but twenty-eight of them disagreed.
Ninety-eight of the one hundred parents agreed.
Ninety-eight of the hundred parents agreed.
One hundred and three of the one hundred and five parents agreed.
A hundred and three of a hundred and five parents agreed.
Two hundred of the two hundred and one responses agreed.
٣ parents agreed.
３ parents agreed.
۴ of the parents agreed.
৩ parents agreed.
𝟯 parents agreed.
`;
const silent = `
Inspectors read 125 responses.
64 of 120 parents agreed.
One hundred and twenty parents responded and sixty agreed.
The visit lasted three days.
Three areas of weakness remain.
A parent may ask for a plan.
A parent carer group meets and told leaders so.
A parent carer forum said that it was heard.
A young person has a right to a plan.
The area appointed another new officer.
The number of plans is 2,400.
The number of educational psychologists is 3.
A further two schools opened.
There were two meetings with leaders.
In the first hundred days leaders met 300 parents.
A child should not wait.
`;
const lines = (text: string) => text.trim().split("\n");

it.each(lines(telling))("holds what tells of few people: %s", (sentence) => {
  expect(findSmallNumbers(sentence, context)).not.toEqual([]);
});

it.each(lines(silent))("lets through what counts nobody or many: %s", (sentence) => {
  expect(findSmallNumbers(sentence, context)).toEqual([]);
});
