/** What Middlefold's parents wrote about help in school without a plan. How to read it: ../../pieces.ts. */
export const support = `
> worse support he
He's on the SEN register. That's all that's happened. He's on it.

> better support she primary
New SENCO, proper training, and a booklet that says what all schools must do before anyone says the word plan. I carry it with me, it's a bit creased.

> same support
IEP comes home each term, targets the same, spelling of his name different

> worse
One SENCO for two schools and she teaches year 4 as well.

> worse support dyslexia he
11, reads like a 6 year old. They knew in year 1. I've got the books with the "?" in the margin from every teacher since

> better dyslexia
The reading thing (20 mins a day with the same lady) has been amazing, he read me the chip shop menu all by himself

> unsure ehc
We've a plan so I skipped the question really

> worse ehc
You only get help once you've a plan, and you only get a plan by proving help didn't work. They've it all worked out

> worse waiting
Told she needs two terms of "graduated approach". She's graduated from crying at the gate to not getting to the gate

> same lower
depends on teacher

> worse lower she
teacher said shes lazy. shes not lazy shes exhausted

> better lower
new teacher gets him

> better support nursery early
Area SENCO visited nursery and they changed the layout of the room, now he'll go in.

> worse nursery
Nursery had never filled in a form like it. We did it together with the manual on our knees

> same secondary
Pupil passport. 12 teachers. One's read it (drama)

> worse secondary he
In primary he'd help. In secondary he'd a "keyworker" that he's yet to meet and it's May

> better secondary
They do a summer week before year 7 for kids who need it, mine had the map off by heart

> worse grandparent
When I was a lad you were put at the back. He's at the front now, that's as far as we've come

> same grandparent
I couldn't say, it's all computers

> worse villages
Nowt.

> same villages
Small school so they know her. Knowing isn't the same as knowing what to do

> better canalside
Three schools share a specialist teacher now. We get her Wednesdays. Wednesdays are good days

> worse upperfold
All depends whether the head believes in it. Ours believes in phonics and silence

> worse adhd
He's allowed a wobble cushion. He's not allowed to wobble.

> same autism she
Fine on paper

> better autism
Visual timetable, ear defenders, a warning before the bell. Three things. We were so far from needing a plan it turns out

> worse
School say the council gives no money, council say school's got the money. It's like being the kid in a divorce

> worse hearing
FM system sat in a box for 5 months as nobody had been shown how to charge it

> same
OK I suppose

> worse
Rubbish

> better
It's coming on

> unsure
what is sen support

> worse professional
Answering as mum. As a TA (same school, I know) I cover four children's 'support' at once and one of them is a runner

> better support adoptive
For the first time the school asked for attachment training for everyone, office staff and all. You can tell when you walk in.

> same service
Same in every place we've been posted, depends on the class teacher

> worse support mainstream he
I want to explain what "support" is, since I had to find out. He's down for 10 hours. I asked what's done in the ten hours. The answer was that there's an adult in the room. Is the adult for him? The adult is for everyone. Has the adult been told about him? The adult is agency, it changes. So I asked what'd be different if he had none and the lady said, and I wrote it down on my hand in the car so I'd not forget, "the percentage would be different".
`;
