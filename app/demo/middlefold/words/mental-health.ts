/** What Middlefold's parents wrote about mental health support. How to read it: ../../pieces.ts. */
export const mentalHealth = `
> worse she secondary
54 weeks. She was twelve when the doctor referred her and fourteen when they rang and she'd stopped talking to anybody by then including me.

> worse
If it's not suicide they don't want to know and if it is it's A&E

> better
Drop-in at the old bank on the High Street. No appointment, sofas, open till 8. My daughter's idea of a good time it isn't but she goes.

> same
You get into CAMHS eventually and then you get six sessions

> worse autism he
"It's his autism." He can't sleep, won't eat, pulls his hair out and it's his autism.

> better autism she
Her worker had actual autism training and met her in the park. With a dog. They walked. It was the only way it could ever have worked

> worse learning
Learning disability so CAMHS won't. No mental illness so LD team won't.

> worse he
Discharged by letter. He found it before me

> unsure
no experience of it thank god

> unsure primary
He's happy enough bless him

> worse lower
rang crisis line cut off after 50 mins on hold

> same lower
still waitin

> better lower she
counsellor at school is mint

> better primary
Mental health team in school now. Mrs Ndiaye-Wood does "worry Wednesdays". The kids queue up

> worse primary he
8 years old telling me he'd rather not be here. GP did the form there and then, she was as white as a sheet. Eleven months ago

> worse ap
If they'd seen him at 9 he wouldn't be there at 14

> better ehc mental
They put CAMHS in the plan & CAMHS actually signed it!

> worse secondary mainstream
School counsellor left at Easter. There's a poster

> same secondary
The chat app is ok. My lad says it's like texting a nice robot

> worse villages
It's all in town. Last bus back's at 5.10

> worse post16 she
At college there's a wellbeing hub and it closes for the holidays. As if.

> same post16 he
17 and a half and they said it's hardly worth starting

> better post16
16-25 team is much, much better than what went before it. They text her. She texts back!!!

> worse foster
Trauma. Say it. Not "challenging". Two years and nobody has offered that child one hour with anyone qualified.

> worse adoptive she
The specialist service for adopted kids is brilliant & you can have it only when the fund's got money which was March

> same grandparent
They said there's a group for grandparents. I said I'm not the one that's poorly.

> better
Shorter wait than my eldest had

> worse
waiting list for the waiting list

> worse
Shocking

> same
meh

> better canalside
The youth club on Canalside has a nurse in on Thursdays, whoever thought of that deserves a raise

> worse she none
I'd like you to picture my kitchen. There's a lock on the knife drawer, the bleach, the window and the box with the tablets in. I've a whistle. I sleep on the landing. She's fifteen and she's funny and clever and she wants to die most days. We've had four "initial assessments" by four people. Each of them's told me how well I'm coping. I'd like not to have to be so good at it. The night team are wonderful, Lorraine in particular, please say so to her. It's the day.

> same professional
I'm a school nurse, and a mum. It's better for the mild ones, there's worry groups and apps. For the really poorly ones it's no different
`;
