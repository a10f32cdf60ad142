/** Whole families of Middlefold, one person's words across focus areas. How to read it: ../../pieces.ts. */
export const families = `
# he secondary adhd ap ehc canalside
> school worse
Excluded twice, from two academies in the same trust, for the same thing, being him.
> support worse
They'd a "support plan" that was a list of what'd happen to him if he did it again.
> mental better
Credit to the PRU, there's a psychologist there Mondays and he sees her. I say sees, they play pool.
> finding unsure
Couldn't tell you

# she primary mainstream autism support villages
> school same
Not excluded. Not really included.
> support better
After the training day it changed overnight. Her teacher rang me herself to say sorry for the year before
> finding same
I'm on the mailing list. Every so often there is something we could go to if we lived in town

# several he she learning special ehc upperfold
> school better
Nothing like that at his school. They've a rule, no one goes home for being upset
> mental worse
When Mum died (my mum, their gran) I asked for someone who could talk to kids like mine about it. There's a leaflet. One can't read and the other ate it
> finding better
The lady at the hub made me a list by hand with days & prices.

# he none autism mental ehc canalside dad
> school worse
School was named, school said no, council said school can't say no, school said no.
> support worse
N/A you need a school
> mental worse
I'm signed off myself now. Two of us indoors all day, we play Minecraft. He's built the school. It's got no doors
> finding worse
See above

# she college post16 mental support upperfold
> support better
College gave her a named person before she even started, and a pass for the quiet room
> mental same
On the list. It's fine, we're English, we queue

# ur he primary mainstream speech support canalside
> support same
استانی کوشش کرتی ہیں مگر کلاس میں ۳۲ بچے ہیں۔
> finding worse
ہمیں معلوم ہی نہیں تھا کہ ایسی کوئی ویب سائٹ ہے۔

# pl she secondary mainstream autism waiting market
> school worse
Dzwonią do mnie do pracy prawie codziennie, żebym ją zabrała. Nigdzie tego nie zapisują.
> mental worse
Czekamy rok. Córka przestała jeść obiady w szkole.

# bn he secondary mainstream learning ehc canalside
> support better
নতুন শিক্ষক খুব ভালো, ছেলেকে বোঝেন।
> finding same
মসজিদে একজন এসে লিফলেট দিয়েছিলেন, বাংলায় ছিল না।

# he primary mainstream adhd support grandparent market
> school same
Sent home Tuesdays mostly. I don't know what it is about a Tuesday
> support worse
They've put him on a chart. He gets a cloud
> finding better
My daughter-in-law showed me. Very clear once you're on it.

# she secondary unit hearing ehc market
> school better
Head's brilliant, no nonsense and no suspensions
> support same
In the base, yes. Out of the base she may as well be underwater
> finding worse
Phone number only. I'm deaf and all

# he early nursery speech waiting upperfold
> support better
Portage lady, area SENCO, nursery: all three came on one day. Tea and toast round the sandpit
> finding better
Got a whole pack at the two-year check

# he secondary mainstream foster autism ehc villages
> school worse
He's on a "flexible timetable". It's flexible for them
> mental worse
The looked after nurse is trying her level best but it's six months even for ours
> finding same
Fostering team sends it all round so I'm lucky
`;
