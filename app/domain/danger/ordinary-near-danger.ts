/**
 * Ordinary words that are a letter or two away from one that may speak of danger ("fitting", "hitting"), so that they are never
 * taken for it misspelt. Found by comparing the commonest words of English, Polish, Romanian, Arabic and Bengali with the
 * lists; there was no such list of Somali or Urdu.
 */
export const ordinaryWords: ReadonlySet<string> = new Set(
  `
acuzat aduse agent alice alike aline along altering alune amuse amused amuses amusing anger ants apes appropriate
appropriately ardent arena arest armed arming ashes atent atone attached attaching attracting badgering baking banger
banter bantered bantering banters barter bartered bartering barters bather bats batted batten batter batteries battery
batting battling baut beads beaming beams beans bearing bears beast beasts beata beater beets beings belts bending beta
bets bettered bettering betters betting bettor billed billing bills bing bitter bling blocked blocking blocks boating
boats boeing boing bother bothering bounty brats brent bring brothel bruiser bunch bunches buses butter buttered
buttering butting cager cantering caper capers capes care cared career careers carei cares caress carey caror carr
carriage carter carver cater catering certified chai chain chairs chances changer char charges charmed charming charms
chattering chec chiar chile chili chill choir choker chore chores chose chump clair clapped claps clive clocked
clocking clocks clone cocked coke cokes concert cooked corce core cork corka corki couches count country counts cruise
cruises cruising czuja czyje dagger dancer dangers danker deeds deflected dicks dill disco dish dishes dissing diver
doara docked docking docks doing domow domowe dose douse draped drapes draping drier drive drivel driven drivers drives
eaten eating eats eee eels eight elected endings estranged ever faking faltering farmed farming farms farther fathering
fathers fatter feather feats feds feed fees fel fell fever fight filled filling fills fines fished fishes fitting flaps
flattering flocking flocks force forces forged form formed fuels galt gangs gapes gaping gather gathering gest goings
gong goring grapes grooving hair hams hands hanger harding harping harts hatters heating heats heels heightened heir
hicks hills hinting hiss hissing hocked horse hose housed houses hump hunch hunches hunting hunts hurling hurst
hurtling huts iii ill ills jets keats kilos kinks kissing knight lacked lacking lacks lanes laps lashes lather latter
laughter lease leeds lending letter lettering lever licked licking licks lies light likes limes line lined linen linens
liner liners linger links lins littering lives lochs locker locket locus lone loner longed looked looking looks louse
lucked lunch lunches making malone manger mara masha massing mastering matter mattered mattering matters meats mending
messing might mills mine mines mobil mobila mocked mocking mocks modest moira moles moleskin mora mothers mouse munch
muttering naped natter nattered nattering needs newer nicht nicked nicks nigh nights nines nobil oara olive ooo other
overcomes overcoming overdoes overdoing overdone overdress overjoyed oversight overtones overuses overweight pangs
panned panting pants pardner parent partener parter patents patter pattered pattering patters peels pending penned
picked picks pills pinch pinched pinches pines pissing pleas pleased pleases pottering poveste presiune production
projection projections prosecution putting raced races racing racist racists raged rages raging raked rakes raking
ramping rams ranger ranting rapid rapping raps raring rashes rasping rated rates rather rating raves raving razes
reaping reeds reelected reels reflected rent right river robil robila rocked rocking rocks rom rooming roped ropes
roping rouse sack sacked sacking sacks sacred saps scabs scaled scare scares scarred scarves scattering scored seating
seats see seeds selected sending sete setter sever sexul shack shacks shared shattering shitting sight simt simta
simtea simti sinned sint site sitting skilled skilling skills slabs slack slacked slacking slacks slams slats slipped
slips smattering smite smother snack snacked snacking snacks snapped snaps soaps soared socked socks soon spared
spinning stabled stabling stack stacked stacking stacks staking stare stared stares staring starling starred starring
stars started starting stats stave staved stays stepmother straddles straggle stragglers straggles stranded strange
strangely strangem stranger strangers struggled struggles swabbing swabs swapped tacking talking taming tangled tangles
taped tapes taping tattered tatters teats tending terrific testified theaters theirs theme therapist therapists these
three thumb thumbed thumbing thumbs ticked ticks tide tight tightened tills torched torches touche tracking triangles
trump trumped trumping trumps trying typing ubezpieczenie ujrzec unalike uncles unele ungiving unloving vapes vaping
vending vera verified vines viola violet vouched waited waiting waits waking walt wands waning warmed warming warms
warts washed washer washers wasted wastes wasting watering watts weeds wetter where wicked wicks willed willing wines
winning wrangles wrist youse ابنتك ابنته ارتداء اعداء اعمال الانتظار الانف العزف العنق المال انتظار انتي بنفسها تنتظر
مارتن مارتي مارثا ماريا محظوظ مررنا ينتظر
`
    .trim()
    .split(/\s+/),
);
