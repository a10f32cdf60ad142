/** What Middlefold's parents wrote about suspensions, exclusions and short days. How to read it: ../../pieces.ts. */
export const school = `
> worse he secondary adhd
29 suspensions in two years. I've kept every letter, they are all for "persistent disruptive behaviour", that's what ADHD is called when it's wearing a blazer.

> worse he primary
He's six. SIX. He was sent home for throwing a shoe.

> better he secondary
New head of inclusion. He's had two days out since September, last year it was forty one.

> worse she secondary
They don't suspend girls like mine, they just ring and say "would you like to come and get her, she's a bit upset". Every day for a term. None of it is recorded.

> same
Still phoning at 10.30 saying can you fetch him

> worse he ehc
Part-time timetable was to be 6 weeks with a review. It's been 14 months, 9 till 11. I had a job.

> better she primary
Reintegration was done really well. She had a picture book with the staff in it and a sunflower lanyard and no one made her go in the hall.

> unsure early
she's only at nursery so no

> unsure
Never had this problem touch wood

> worse he none
Permanently excluded in November. Five days later there's supposed to be other education. There was a laptop, in February.

> same secondary
Isolation booths have a new name.

> better he ap
Best thing they've done is the Canal Street place. 8 kids, a dog, and a head who swears. He goes every day. EVERY day.

> worse secondary canalside
Isn't it funny how every excluded kid round our way has SEN and free dinners.

> worse lower
they want rid of him simple as

> better lower he
less phone calls home this yr

> worse he
The academy's answer is always "we have 1,400 others to think about". I've got one and I think of him all the time.

> same ehc
Fewer exclusions on paper as they "manage move" them instead. He's been manage moved twice. It's the same as exclusion only with a uniform change.

> better ehc primary
The nurture room. Toast, beanbags, a Mrs Coyle. Not one exclusion since it opened.

> worse she autism none
My daughter can't go in, so they fine me. I work nights in a care home. They fined me £160 for a child that's ill.

> better she autism
No more fines letters, they've a proper person now for emotionally based school avoidance and she gets it completely.

> worse he autism secondary
He's never hit anyone in his life. He runs. They called it "absconding" and put him out for 3 days so that taught him running works.

> same he
Better at the juniors than it was at the infants but that's the school not the area

> worse foster
In care, four schools, out of school for 7 months of the last 18. Virtual school has done its best. The schools say they're full, strange how there was space till they read his file.

> better grandparent he
The learning mentor collects him from my gate. He's not been late or sent home since.

> worse professional
I teach here, and my own son's been excluded from the school next door. I know exactly what's said in these meetings: "he'd be better suited elsewhere." There's no elsewhere.

> better
Heads are actually talking to each other I hear

> worse
zero tolerance = zero understanding

> same
It comes in waves

> worse he primary villages
Two-teacher school, no TA, so when he's struggling he spends the afternoon in the head's office doing her filing. He's quite good at it now.

> better villages
Outreach teacher drives round the village schools with a boot full of things that actually help.

> worse he secondary
On his last day before exclusion he'd been told he could be a prefect. I still have the letter. He's kept the badge, too. I don't know what I'm supposed to say to him. The governors' hearing lasted twenty-five minutes and the person from the council who was supposed to be there to say what should've been tried was off sick, no replacement. They asked if I'd anything to add. I'd four pages and I couldn't get a word out. My neighbour read it for me.

> same
numbers down, they say. My son's number isn't

> better secondary she
She gets a pass to leave the room. Costs nothing. Took three years of asking.

> worse special
Even from a special school! "We can't meet need." If they can't who can
`;
