/** Whole families: one person's words across several focus areas, telling one story. How to read it: ../../pieces.ts. */
export const families = `
# he primary mainstream autism ehc vales
> plans worse
Where to begin. He got his plan at 5 after a tribunal, it was a good plan, everyone said so. Then a reorganisation, a new officer, and a review where someone I had never met deleted the 1:1 at lunchtimes "in error". It took from November until June to get the error put right. During that time he ran out of the gate twice. Twice. There's a river.
> waiting same
Done years ago in our case. The paediatrician has since retired and nobody has taken us over, so there's no one to ask anything.
> therapies worse
OT was meant to be half termly. She's based in Examplebury and I think it's the distance. She as good as said so.
> listening worse
I wrote to the director about the river. I got a reply from a "customer experience" team with a reference number.

# she secondary special learning ehc examplebury
> plans better
Annual review came with the paperwork two weeks before, and in large type for her, she could read her own bit. Small miracle.
> therapies same
Speech therapist is ace, there's just a third of her.
> adulthood unsure
She wants to be a hairdresser. I'd like that too. No one has said no yet.
> listening better
School + council + us now in one WhatsApp style thing, no more five phone calls. 

# he none mental autism secondary ehc coast
> plans worse
11 months without a school. Eleven. The plan still names the school that he left.
> waiting worse
CAMHS closed him since he wouldn't leave the car. The nurse could've come to the car.
> therapies worse
nil
> adulthood worse
He says he won't have one. An adulthood. He's fourteen. I don't know what to put here.
> listening worse
Please read the other boxes.

# she primary mainstream support dyslexia examplebury
> plans unsure
We haven't got one. SENCO says she'd never get it.
> therapies worse
Bought the coloured overlays and the wobble cushion and the pencil grips myself. Nobody but me has ever tested her for anything.
> listening worse
It's as though help is a club and EHCP is the membership card.

# he early nursery speech waiting wexmoor
> plans unsure
Nursery manager's filling the form in with us next week
> therapies same
We've been given the "first words" pack. It's a nice pack. He is not interested in the pack
> listening better
Our health visitor is a superstar and I've told her so. Always rings when she says.

# he adult learning special grandparent ehc coast
> plans same
I leave that to the school, I'm only his Gran. They do it every year as regular as Christmas.
> adulthood worse
He is nineteen next birthday and finishes in July. I was told "there'll be a meeting". I was told that last July.
> listening worse
I lost my daughter, which is how I come to have him. Every form wants a mother. I have asked can it please not say mother. It still says mother.

# several he she adhd support service wexmoor
> plans same
Applied in two areas, got as far as the panel in one, then the posting came through. In Exampleshire they said to wait a term and "see how they settle". They don't settle, that's sort of the point.
> waiting worse
Eldest: referred in three different counties. The clock has restarted every time. If someone would just let the years count.
> listening same
The base welfare lady is who I ask. She asks the council. It works, in a roundabout way.

# she secondary mainstream autism waiting examplebury
> plans worse
Refused, appealed, hearing vacated, new date, council conceded by email at 4.50pm the day before. Now "in progress".
> waiting worse
Referred in year 6. She's in year 10. She has taught herself to be somebody else between 8.40 and 3.15 and it's killing her.
> listening worse
Her head of house said "well she's always fine with me". That's the whole point of masking, sir.

# he secondary special physical ehc vales foster
> plans better
We have him long term. His plan and his care plan were reviewed the same afternoon with the same people round the table. It sounds obvious but I've been fostering 16 years and it was a first.
> therapies same
Physio great in term time. Bodies don't stop in August.
> adulthood same
They've begun asking the right questions. Not got any answers yet but at least somebody's asking
> listening better
I get copied in now. That's all I ever wanted, to be copied in.

# she college learning adult ehc examplebury
> plans worse
Final plan after the start of term AGAIN
> adulthood better
She did work experience at the vets and they have asked her back. Her job coach fixed it up, she set it all out in pictures for the boss. It's only Fridays but Fridays are everything.
> listening same
They ring her now and not me. I suppose that's right. I miss being rung.

# he primary unit hearing ehc examplebury
> plans same
fine
> therapies better
The teacher of the deaf and SALT do their sessions together on a Wednesday and he comes out like he's been to a party
> listening worse
Meeting about "accessible communication". No interpreter booked. You couldn't make it up.

# she secondary ap mental ehc examplebury
> plans worse
Her plan was written for an easier girl.
> waiting worse
She told me in August that she wants to die. The crisis team came out at 2am and were lovely. It's the 2pm people I can't get hold of.
> therapies unsure
Nobody has ever suggested any
> adulthood worse
Sixteen in May. The unit ends then. What happens on the Monday? I've asked in writing.

# he primary mainstream adhd waiting coast lower
> plans same
school doing the form
> waiting worse
gp refered him in reception hes in yr 3. got sent home again today. im on my last warning at work for leaving early so if you want to know what waiting costs its £11.80 an hour
> listening worse
nobody tells you nothing

# he secondary mainstream ehc physical examplebury
> plans better
They got rid of the waffle. His plan has fewer pages and more numbers.
> therapies better
Physio and PE have a joint programme. He is in a proper football team, in a frame, they changed the rules a bit. He scored. (It was offside, they gave it.)
> adulthood unsure
He's 12. He intends to be a commentator
> listening better
Can't complain, which for me is unheard of

# she post16 college autism ehc professional vales
> plans worse
Answering here as her mother. I have also been a governor at two schools so I know how consultation letters go out. Hers went to a college that had closed.
> adulthood worse
We visited, she chose, they said yes, panel said no. The panel hadn't seen the visit report as the panel doesn't get visit reports. I asked who does. No one.
> listening same
Individuals are often outstanding. There's no memory in the system, that's all, so each of them is outstanding from scratch.

# he primary home autism ehc wexmoor
> plans worse
EOTAS agreed by the tribunal and then never paid. It's in an order. A judge signed it.
> therapies worse
SALT says refer via school. No school. OT says refer via school. No school. Physio (hypermobility) said refer via school and then heard herself, to be fair, and laughed, and booked us in.
> listening worse
I would give anything to be boring.

# she early nursery epilepsy ehc coast
> plans better
19 weeks. It's really good, I've no notes.
> therapies better
The community team came to us at home all through the winter
> listening better
Whoever trained the staff on that phone line has done a good job. When I'm frightened I talk very fast and they just wait.

# several he she autism ehc dad examplebury
> plans same
Two plans. Hers was on time. His was 31 weeks. Same officer. She told us straight out that it was because his school hadn't sent the advice, so I don't think it's always the council's fault, though it's always them that apologise.
> waiting better
Second one quicker than the first. We were sent a list of what to bring.
> listening better
There is a text service now and an actual reply. As a dad who works away I can do a text. I couldn't do Tuesday at 11.

# he adult autism college ehc vales
> plans worse
They tried to cease it because he missed a term. He missed a term because of the anxiety that is the reason he's got it.
> adulthood worse
Applied for 41 jobs. He likes to tell people the number. Job Centre told him to "make more eye contact".
> listening worse
He rings up himself as he's meant to. They say can you put your mum on.

# she primary special learning ehc coast
> plans same
Okay.
> therapies worse
Hydro pool shut since spring for a part. A part!
> listening same
School brilliant. Everyone else is a rumour

# he secondary mainstream ehc autism examplebury adoptive
> plans worse
Our adopted son's early life is in his plan, every bit of it, in full detail, and the plan went to fourteen schools. Fourteen schools full of strangers now know things about him he does not know himself. I asked for it to be taken out before they sent it. Officer said it was "context".
> listening worse
See above. I asked who decided and they can't tell me. I asked them to ask the fourteen schools to delete it. I have heard from three.

# he primary mainstream support physical wexmoor
> plans same
Don't have, don't need. We have a good little school
> therapies better
OT came to the village school, took one look at the chair and said "well that's wrong for a start". Fixed it with a box and a bath mat.
> listening same
It's fine. I expect you'll hear from the ones for whom it isn't so I thought I'd say

# she secondary none autism waiting coast dad
> plans worse
No plan no school. No school no plan.
> waiting worse
Have you ever had to sit in front of a door talking through the letterbox to your own daughter? They offered us a webinar
> listening worse
As her father I have offered to come to anything, anywhere, any time. Minutes of the last meeting recorded me as "Mr Mum's partner".

# he special secondary learning epilepsy ehc grandparent vales
> plans better
A nice girl, Philippa, comes herself
> therapies better
He has his own chair that tips and they mended it in two days when the bolt went.
> adulthood unsure
We try not to look too far down that road, dear

# he college post16 adhd support examplebury
> plans worse
turned down at 15 as "too late to make a difference". he's 17. i think two years would have been a difference
> adulthood better
College have been brilliant with him, better than school ever was, they just get on with it, no plan or anything. He's doing plumbing. There was a leak at his nan's on Boxing Day and he mended it!!
> listening unsure
Don't hear from anyone so can't comment

# she primary mainstream mental support vales
> plans unsure
No one has mentioned it
> waiting worse
Mental Health Support Team: 8 months, then 4 sessions with a worksheet about a worried bear. She's ten, she reads Dickens.
> listening same
The school's kind. It's a small school and they are kind and out of their depth.

# several she autism ehc special examplebury
> plans worse
I've twins, identical in everything but their paperwork
> therapies same
One gets SALT, the other one's "known to the service".
> listening same
Good people. Bad system. Could go on a mug

# he secondary mainstream dyslexia support coast
> therapies worse
Nobody tests for dyslexia on the NHS or through school. We were quoted £620. So he's just thick then is he. (He isn't. He built a boat.)
> listening worse
Had to ask someone to explain this survey's first page so maybe put that in plainer English. The rest was ok

# she adult learning physical ehc wexmoor
> plans worse
Not reviewed in 26 months. I have put it in my calendar as an anniversary.
> therapies worse
All stopped at 18, her contractures are back, that's surgery, that's what saving money gets you.
> adulthood worse
When she was a child there was a paediatrician who knew everything and held it all together. There's no such person for an adult. So it's me, with a ring binder, and I'm not a well woman myself.
> listening same
I get the newsletter

# he primary special autism ehc coast foster
> plans better
Quicker since he came into care than it ever was for his mum, she says so herself and she's right to be cross.
> waiting same
They went to the front of the queue as he's looked after. Right decision but again, what about when he was at home and she was begging
> listening better
His virtual school teacher is called Mr Obi-Farrow and he sends a postcard before each meeting

# she secondary mainstream hearing ehc vales
> plans same
They're still calling it a "hearing impairment". She's deaf. She'd like it to say deaf, she's asked three times.
> therapies better
Good. Consistent. Same person for six years, it really does matter
> adulthood better
Deaf mentor scheme! Why has this not always been a thing
> listening worse
Captions. On your videos. I don't know how many more ways to say it

# he none adhd primary ehc examplebury
> plans worse
3 schools in 4 years. The plan's always about the last one.
> waiting better
ADHD diagnosis came through finally, meds review quick, can't fault the nurse Yvonne
> listening worse
After each exclusion there's a meeting to tell me how hard it's been for the staff. He came home with bruises on both arms from being held and that wasn't in the minutes.

# she early waiting speech examplebury several
> plans same
only just sent it in
> waiting worse
18 months minimum they said, i've a newborn as well and she doesnt sleep and i just, sorry. its a lot
> therapies better
The Tuesday group's lovely. The ladies hold the baby so I can join in.

# he post16 special ehc autism examplebury bureaucratic
> plans same
Phase transfer deadline of 31 March: missed by nine weeks (previous year's cohort, as reported to the board: nineteen weeks). An improvement, then, of a kind.
> adulthood same
A "preparing for adulthood" audit was undertaken across 30 plans. I'm told 22 of 30 met the standard. Our plan was one of the 30, by chance. It met the standard. It contained an outcome about learning to use a bus. There's no bus.
> listening better
Board papers are now readable. I read them. I may be the only one.

# she secondary unit autism ehc coast
> plans better
Placement in the resource base agreed within 3 weeks. THREE.
> therapies better
SALT on site two days. She told the therapist a joke about a horse. She's told nobody a joke since she was 9.
> listening better
Happy. I feel guilty saying so because my friend's in bits

# he early nursery physical ehc vales
> plans better
All done before nursery, no problems
> therapies better
Portage + physio + OT on the same day so only one lot of dressing and undressing.
> listening better
We feel very looked after

# he secondary mainstream autism support professional examplebury
> plans worse
As a parent: they're asking for 2 cycles of assess-plan-do-review before they'll look at it. That isn't law. As someone who used to sit on that panel: we knew it wasn't law.
> waiting same
The list's being validated. "Validated" means ringing people until some don't answer.
> listening worse
I've been on both sides and I'd like it noted that nobody in the room is evil. They're frightened of the money.

# she primary mainstream ehc epilepsy examplebury grandparent
> plans same
Her teacher reads it to me. I can't see so well now.
> therapies unsure
She doesn't have any but she could perhaps do with the talking
> listening better
Very helpful man on the telephone, from the forum I think. He posted me the form with a stamp.

# he adult mental none ehc coast
> plans worse
Ceased.
> adulthood worse
Twenty. He's a clever, gentle lad who sleeps in the day so he doesn't have to see it. He was a child with a plan and a team, and one day he was an adult with a leaflet.
> listening worse
I'd have come to your meeting but I don't like to leave him.

# she primary special autism ehc vales
> plans better
Clearer. Shorter. I understood it.
> waiting better
Ours was ok, 10 months
> therapies same
Same as
> listening same
They're alright

# several he adhd autism ehc examplebury
> plans worse
Boy 1 - no review for 2 yrs. Boy 2 - review but no paperwork. Boy 3 - plan says he's a girl. I have had to laugh
> waiting worse
Boy 3 still waiting for adhd, everyone who meets him for four seconds can see it
> listening same
They know me by my first name at County Hall and not in a good way

# she secondary mainstream ehc physical coast lower
> plans same
its ok
> therapies worse
new splints took 5 months she was in agony
> adulthood unsure
not yet
> listening worse
they ring in school hours when im at work then say i didnt engage

# he secondary home autism ehc wexmoor
> plans better
After a lot of shouting they put in a package with a tutor, forest school and a gym pass. Best thing they have ever done for him.
> adulthood same
He's talking about doing a GCSE. One. In maths. I've said nothing in case he hears me being pleased.
> listening better
Our officer (third one) gets it. She's on a temporary contract until spring. Please, please keep her.

# he primary mainstream waiting learning examplebury
> plans worse
22 weeks and counting
> therapies same
Waiting
> listening same
They're polite when they say no

# she adult college hearing learning ehc examplebury
> adulthood same
Some good things, e.g. the college's link with the hotel. Some daft things. They set up a taxi for her for 7.15 for a course that begins at 10.
> listening same
It's her you ought to be asking, not me. She'd tell you.
`;
