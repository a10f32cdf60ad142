import { describe, expect, it } from "vitest";
import { findDanger } from "#app/domain/danger/find-danger.ts";

/** What families write that sounds of blows, and is of exclusion, money, games or queues. To be added to as such are found. */
const otherSenses = `
He was kicked out of three schools.
Kicked out of three schools by the age of seven
They kicked him out of school last May.
The school kicked her out of the class for a week.
He got kicked off the bus.
She was kicked off the waiting list.
They kicked them off the course without a word.
My child is being kicked out of nursery.
He was kicked out of mainstream.
They kicked my son off the list twice.
She has been kicked out of college, her brother was kicked out of 2 schools.
He was kicked out of his specialist placement, her last provision.
He was kicked off the school transport.
We were kicked off the CAMHS pathway.
The service hit the target and hit their deadlines.
We hit a wall. It hit home.
We were hit by cuts, and he was hit hard by the pandemic.
She was hit hardest by these closures.
We got hit with a huge bill.
The delay hit my son badly.
It hit her hard. It hits them hardest.
The news hit him.
We beat the waiting list and beat the system.
They beat them at their own game.
He beats her at chess and they beat me at Uno.
We were beaten down by the system.
He is beaten by the whole process.
Shot through the system. A shot in the dark.
It killed her confidence. School is killing his love of reading.
A slap in the face for parents, and a kick in the teeth.
He kicks off when he is upset. The meeting kicked off at ten.
Ofsted attacked them in the report.
Strangled by red tape.
`;

/** What is near to these and means what it says: `harm-by-somebody` all. */
const trueSenses = `
He was kicked by a teacher.
They kicked him out of the house at night.
His stepdad kicked him out of the house.
Dad kicked her out.
He was kicked out of home.
She was kicked out and sleeps in a car.
They kicked him in the stomach.
He was kicked in the school.
He was kicked in class.
He was kicked out of bed.
He was kicked off the chair.
He was kicked off the school roof.
He was kicked off the bus seat.
He was kicked off the bus by the driver.
The driver kicked him off the bus.
Her teacher kicked her out of the classroom.
He was kicked out of school and kicked by a teacher.
He was kicked out of class and punched.
He was kicked down the stairs.
He was kicked out of school. They kicked him again.
He was hit by a teacher. He was hit hard by his uncle.
Dad hit her hard. She hit him badly.
The cuts hit us, and his dad hit him.
They hit him with a bill board.
They beat him at school. They beat them at home.
He got beaten in the queue.
He was beaten by the driver.
A boy killed him. They attacked him in the corridor.
`;

const linesOf = (table: string) => table.trim().split("\n");

describe("words of danger in another sense", () => {
  it.each(linesOf(otherSenses))("are no danger: “%s”", (text) => {
    expect(findDanger(text)).toEqual([]);
  });

  it.each(linesOf(trueSenses))("do not hide it: “%s”", (text) => {
    expect(findDanger(text)).toContain("harm-by-somebody");
  });
});
