/** What parents wrote about growing up and moving into adult life. How to read it: ../../pieces.ts. */
export const adulthood = `
> worse adult he learning
School ended on a Friday. On the Monday there was nothing. That was two years ago and there's been nothing since. I retired early to be his day centre.

> worse post16 she ehc
No one's ever sat down with us to say what happens after college. I asked at three reviews. "We'll look at that nearer the time." She's 18 in March.

> better post16 he
Supported internship at the garden centre. He has a lanyard and a payslip and he moans about Mondays like everybody else.

> unsure primary
She's only seven

> unsure early
He's 3!

> unsure primary
Too young but I do worry about it at night

> unsure secondary
We've not got that far.

> worse secondary he
Year 9 review's supposed to be about preparing for adulthood. We got as far as "what would you like to be". He said a fox. They wrote down a fox. That was it.

> better secondary she
The year 9 review had a lady from the careers service who'd met my daughter first. There is a plan with actual names of actual courses.

> worse adult she physical
Children's wheelchair service, children's physio, children's consultant and the short break all stopped within six weeks of her 18th birthday. I had a phone call from adult social care in the seventh week to ask me who I was.

> worse adult he
Social worker allocated. Social worker left. Social worker allocated. Social worker left.

> same adult
Adult services are polite.

> better adult he learning
Moved into supported living in the spring, with two lads he knew from school. The planning began when he was 16 and the same person saw it all through. It can be done.

> worse college she
Three days a week. What's a 19 year old supposed to do for the other four. What are WE supposed to do

> worse college
Nearest college which can meet needs is over the county border and Exampleshire won't fund transport after 19.

> same college he
Same course for a third year with a different title, Life Skills, Living Skills, Independent Living. He can make beans on toast to a professional standard.

> better college he
New travel training scheme. My boy who couldn't cross a road goes into Examplebury on his own on the number 9 and buys a sausage roll.

> worse post16 named
Connor wants to work with cars. He's told everybody. They have put him on horticulture because there was a space.

> worse adult autism he
Autistic, clever, 23, hasn't left his room for most of a year. He's "too able" for learning disability and "not ill enough" for mental health. There isn't a door for him to knock on.

> worse adult autism she
She got a 2:1 and she can't use the phone or go in a shop. No service thinks she's theirs.

> unsure
My kids don't have that kind of need I don't think, or nobody has said

> worse
Cliff edge. Everyone says cliff edge. They should have put a fence up by now

> worse humour
There's a transitions protocol. It's 60 pages. I've read it to get to sleep.

> better humour
He got a job stacking shelves and has informed us that he will now be needing a Range Rover.

> same humour
They did a pathway plan, it's very glossy, there's a picture of a path

> worse bureaucratic
Care Act assessment: requested 14 months before 18th birthday. Completed seven months after. The interim period was covered by me.

> same bureaucratic
A transition lead is in post (since last winter). One lead for a county with, on their own figures, 1,100 young people aged 16 to 25 with plans.

> better bureaucratic
Joint health, education and care meeting held at 17 and 3 months; actions recorded; actions, in the main, done.

> worse grandparent
I'm 74 with one bad hip. Who has him when I'm gone is the only question I've got and I can't get anyone to write it down.

> worse foster
Stays with us under staying put but they've halved the money and none of his support moved with him. Care leaver AND learning disability and each team thinks the other's got it.

> better foster she
Her personal adviser and the transition worker do visits together now. She likes them. She doesn't like many.

> worse service
We have been told not to move again till she is 25 or it all starts from nothing. My husband has a posting in the New Year.

> worse coast
No buses after 6, no college, no jobs in winter. What adulthood

> better coast
The café project on the front. Six of them run it now on Thursdays, they do a cracking bacon bap

> worse vales
Unless you can drive there is no independence here for anyone, disabled or not.

> same wexmoor
We were asked at a meeting what our young people would like round here. That was it, they asked.

> worse home
Being home educated meant no year 9 review, no careers, no transition anything. He was simply not on a list.

> worse special he
School tried its best, they even had their own job coach, but it all stops at 19 and there is nowhere to hand him on to.

> better special she
New sixth form flat at the school where they practise living. She stripped her own bed at home. I took a photo.

> worse mental
CAMHS to adult mental health: discharged on birthday, reassessed 5 months later, didn't meet threshold. He'd been under CAMHS for 6 years.

> same mental
Turned 18 in the middle of treatment. They let her finish, which I gather they don't have to.

> better mental post16
There's a 16–25 worker now who straddles the two services. I wish there were more of him but there is at least him.

> worse adhd
His prescription stopped dead at 18 since there's no adult ADHD clinic with space. He lost his apprenticeship by the August.

> worse hearing
No interpreter for college interviews. Twice.

> worse epilepsy he
Adult neurology appointment: nobody knew he had a learning disability. They talked to him about driving.

> worse lower adult
theres nothing for them round here nothing

> same lower post16
school did there bit, council didnt

> better lower he college
he loves it there best thing that ever happened

> worse
None

> worse
Non existent after 19

> same
Early days

> better
Improving but slowly

> unsure
N/A yet

> unsure
Ask again in 10 years

> unsure secondary mainstream
We think she'll go to uni so not sure any of it is for us?

> worse ehc post16 he
Nobody told us that if he took the apprenticeship his plan could carry on. So we let it go. I found out at a talk nine months later from a woman from another county.

> better ehc post16
Preparing for adulthood bit of his plan finally has sensible things in it: travel, money, friends, a job. It used to say "to be healthy".

> worse support post16
Without an EHCP you're invisible after year 11.

> same support secondary
They do a careers day. He came home with a pen.

> worse waiting post16
They said there was little point doing an assessment at 16 as "it would hardly be worth it by the time it's done".

> worse adult she learning
My daughter is twenty. She has Down's syndrome, a boyfriend, a season ticket and views about Brexit. When she left college I was given a list of day services by a very pleasant man. I rang them all in one week. Two had shut down, one was for the over 50s, one was for people with dementia, three had no vacancies and the last had a vacancy on Wednesdays from 10 till 1.30 if I could provide the carer. I asked the pleasant man about work. He said there was a team for that and that he'd refer her. That's 13 months ago. She asks me on Sunday nights what she's doing tomorrow. I have started making things up.

> better adult he autism
We had the full horror show with our first. What we've had with our second is so different that I rang the council to ask if there'd been some mistake. Someone came to see him at 15! She's called a navigator and she has no power over any budget that I can tell but she knows every single person, and she turns up. He went to look at four colleges with her and me in the back of her Corsa. He picked the one I liked least, and he's doing really well there. When he had a bad patch at half-term she was the one he texted.

> same professional adult
I am his mother, and I also manage a care home, so I know the adult system from inside. Even I couldn't make it work. What chance does anyone else have?

> worse examplebury adult
Day opportunities at the old library were closed "pending a review" and it has been pending so long it's got a tree growing out of the gutter.

> worse several
Two through it, one to come. I used to be nice at meetings

> worse secondary lower he
nobody talks about it hes yr 10

> unsure special
His teacher says they start all that in year 9 so we've a bit to go

> worse ap
They're just trying to get them to 16 and out.
`;
