/**
 * First names that families in England use, many communities' among them, in lower case without accents. None of them is an
 * ordinary English word, so that even one typed without its capital can be asked about.
 */
export const firstNames: ReadonlySet<string> = listed(`
  ada albie aria arlo arabella delilah eliza ellis eva ezra frankie grayson hallie hudson jaxon jenson jude lyla
  mila oakley ottilie penelope
  ali ananya ange bailey benji beth bev caoimhe carys clare deb dexter edie euan fraser garry gaz greg hamish hattie
  isobel izzy jasleen kath kaylee kev kim krish lexie lilly macy maisy meg moe nate neville nige pete phil raj rick
  robyn russ rylee seren struan taylor teddy tendai trev vivaan zayd
  aaron abbie abby abigail adam adele adrian agnes aidan aiden aileen aimee alan alana albert alec alex
  alexa alexander alexandra alexis alfie alfred alice alicia alisha alison alistair allan allison alyssa
  amanda amelia amelie amy anastasia andre andrea andrew andy angela angie anita ann anna annabel annabelle
  anne annette annie anthony antonia antony archie ariana arnold arran arthur arun ashleigh ashley ashton
  astrid audrey austin ava avery ayden barbara barnaby barney barry bartholomew beatrice beatrix becca
  becky belinda bella ben benedict benjamin bernadette bernard bernie bertie beryl bethan bethany betty
  beverley billie billy blake bobbie bobby bonnie bradley brandon brenda brendan brian bridget brittany
  bronwen bruce bryan bryony caitlin caleb callum calum cameron camilla candice carl carla carly caroline
  carolyn carrie cassandra cassie catherine cathy catrin cecilia cedric celia ceri charlene charles charlie
  charlotte chloe chris chrissie christina christine christopher cindy claire clara clarissa claudia
  clement clifford clive cody colette colin colleen connie connor constance cordelia corey courtney craig
  cressida curtis cynthia daniel daniella danielle danny daphne darcey darcy darrell darren dave david
  debbie deborah declan deirdre denise dennis derek desmond diana diane dominic donna doreen doris dorothy
  douglas duncan dylan eamon edith edmund eduardo edward edwina eileen elaine eleanor eli elijah elise
  elizabeth ella ellen ellie elliot elliott eloise elsa elsie emilia emily emma emmanuel eric erica erin
  ernest esme esmeralda estelle esther ethan ethel eugene eunice evan evelyn evie ewan felicity felix
  fergus finlay finley finn fiona flora florence francesca francis francine freddie freddy frederick freya
  gabriel gabriella gabrielle gareth gary gavin gemma geoff geoffrey george georgia georgie georgina gerald
  geraldine gerard gertrude gethin gillian gina giles ginny gladys glenda gloria glynis gordon graham
  gregory greta gwen gwendolyn hannah harley harold harriet harris harrison harry harvey hayden hayley
  hazel heidi helen helena henrietta henry herbert hilary hilda howard hugh hugo ian imogen ingrid irene
  isaac isabel isabella isabelle isla ivan ivor jackie jackson jacob jacqueline jacqui jaiden jaydon jaidon brayden jake james
  jamie jane janet janice janine jared jason jasper jayden jayne jean jeanette jeff jeffrey jemima jemma
  jennifer jenny jeremiah jeremy jerome jerry jess jesse jessica jessie jill jim jimmy joan joann joanna
  joanne jocelyn jodie joe joel joey john johnny jolene jon jonah jonathan jordan joseph josephine josh
  joshua josie joyce juan judith judy jules julia julian julie juliet justin kaden kara karen karl kate
  katelyn katherine kathleen kathryn kathy katie katy kayla kayleigh keira keiran keith kelly kelsey
  kenneth kenny kerry kevin kian kieran kiera kimberley kirsten kirsty kristina kyle kylie lachlan lacey
  lara larry laura lauren laurence layla leah leanne lena lennon leo leon leonard leonie leroy leslie
  lesley lewis lexi liam libby lilian lillian linda lindsay lindsey lionel lisa liz lizzie lloyd logan lois
  lola lorna lorraine lottie louie louis louisa louise luca lucas lucia lucinda lucy luke lydia lyndsey
  lynn lynne mabel mackenzie maddie maddison madeleine madison maeve maggie maisie malcolm mandy marcel
  marcus margaret margot maria marian marianne marie marilyn marion marjorie marlene marlon marnie martha
  martin martina mary mathew matilda matthew maud maureen maurice mavis maxine maxwell megan mel melanie
  melissa mia michael michaela michelle mike mildred millie milo miranda miriam mitchell moira molly monica
  morgan morris muriel myra myrtle nadia nadine nancy naomi natalia natalie natasha nathan nathaniel neil
  nell nellie neve niall niamh nichola nicholas nicky nicola nicole nicolas nigel nina noah noel noelle
  nora noreen norma norman oliver olivia ollie orla oscar owen paddy pamela patricia patrick paul paula
  pauline percy perry peter petra petula philip philippa phillip phoebe phyllis pippa polly priscilla
  rachael rachel ralph ramona raphael raymond rebecca reece reggie reginald reuben rhian rhiannon rhonda
  rhys richard ricky riley rita robert roberta roberto rodney roger roisin roland ron ronald ronnie rory
  rosalind rosanna rosanne roseanne rosemarie rosie roxanne roy rupert russell ruth ryan sabrina sadie
  sally sam samantha samuel sandra sara sarah sasha saskia scarlett scott sean sebastian selina seth shane
  shannon sharon shaun shauna sheila shelley shirley sian sidney siena silvia simon simone sinead siobhan
  sophia sophie spencer stacey stan stanley stella stephanie stephen steve steven stewart stuart susan
  susanna susannah susanne susie suzanne suzie sybil sylvia tabitha tamara tamsin tania tanya tara tasha
  ted teresa terence terry tessa thea thelma theo theodore theresa thomas tia tiffany tilly tim timothy
  tina toby todd tom tommy toni tony tracey tracy trevor tricia trish trudy tyler ursula valerie vanessa
  vera verity veronica vicki vicky victoria vincent violette virginia vivian vivien vivienne wallace walter
  wanda warren wayne wendy wesley wilfred william winifred xander yasmin yasmine yvette yvonne zac zach
  zachary zack zak zara zena zoe

  aaliyah aamir aarav aasim abbas abdallah abdi abdirahman abdul abdullah abdullahi abeer abiba abu adeel
  adil adnan afia afsana afzal ahmad ahmed aisha aishah aiza akbar akram alaa alina aliyah ameena ameer
  amer amina aminah aminata amir amira amjad amna anas anisa anwar arham arif arooj arslan arwa asad asif
  asim asiya asma asmaa atif ayaan ayan ayesha ayman ayub azhar aziz aziza azra bahar bashir basma batool
  bilal bilqis bushra danish daud dawood ehsan eman esa eshal fadi fahad fahim faisal faiza faizan fakhra
  farah faraz fareed farhan farida farooq faryal fathima fatima fatimah fatma fatou faheem fawzia fayaz
  firdous furqan ghulam habib habiba hadi hafsa haider hajra haleema halima hamid hamida hamza hana hanan
  haniya haris haroon hasan hasna hassan hawa hiba hina hira humaira humaiyra hussain hussein ibrahim idris
  iftikhar ikram ilhan ilyas iman imani imran inaaya inaya iqra irfan irum isha ishaan ishmael isma ismail
  jaffar jalal jamal jameel jamila jamilah javed jawad junaid kabir kaiser kamal kamran karim karima kashif
  kauser khadija khadijah khalid khaled khalida kiran kulsoom laiba laila latif leila liban lubna madiha
  maha mahad mahdi mahmood mahmoud mahnoor maimuna majid malik malika maliha mansoor mariam mariya maryam
  marwa mehmet mehreen meryem minahil mohamed mohammad mohammed mohamud moin mubarak muhammad muna munir
  musa musab mustafa nabeel nabila nabil nadeem nadiya nafisa naila naima najma nargis naseem nasir nasra
  nasreen nawaz naveed nazia nazir nimo nimra noman noor nosheen nour numan nura nusrat omar omer osama
  osman parveen qasim raheem rahim rahma raja rana rania rashid rashida rayan rayyan razia reem rehan
  rehana rida ridwan rizwan rubina ruksana rukhsana rumaysa rubab saad sabah sabina sabir sadaf sadia safa
  saffron safia safiya sahar sahra saif saima sajid sakina saleem saleh salim salma salman samina samir
  samira samiya sana sanaa sania sarwar shabana shabir shafiq shagufta shahid shahida shahzad shaista
  shakeel shamim shamsa shanaz shazia sheraz shereen shoaib shumaila siddiq sidra sobia sohail suad suhail
  sulaiman suleman suleiman sumaiya sumaya summayah sumayyah syed tahir tahira taimoor talha tamer tanveer
  tanzila tariq tasneem tayyab tayyaba ubaid umair umaima umar umer usman uzair uzma wahid waleed walid
  waqar waqas waseem yahya yakub yasin yasir yasmeen younis yousef youssef yunus yusra yusuf zahid zahir
  zahra zaid zain zaina zainab zaki zakir zakariya zaman zaynab zeeshan zeynep ziad zohaib zoya zubair
  zulaikha zunaira

  aadhya aanya aarya abhishek aditi aditya ajay akash akshay amandeep amardeep amar amarjit amit amrit
  amrita anand anaya anika anil anjali ankit anushka anya arjan arjun aryan asha ashok avani avinash balbir
  baljit balraj balvinder bhavesh bhavna chandni charanjit daljit darshan davinder deepa deepak deepika
  devi dhruv dilip dipti diya divya eshaan gagan ganesh gaurav gauri geeta gita gopal gurdeep gurpreet
  gursharan gurvinder hardeep hardip haresh hari harjit harleen harmeet harpreet harsh harshad harsha hema
  hitesh indira inderjit jagdeep jagdish jaspal jaspreet jasvinder jaswinder jatinder jaya jayesh jyoti
  kabita kamala kamaljit karan karanvir karthik kavita kavya khushi kirandeep kirpal krishna krishnan
  kulwant kuldeep kunal lakshmi lakhbir lalita lata leela madhu mahesh mandeep manish manisha manjit manoj
  manpreet meena meera megha minal mira mohan mohini mukesh nalini nandini narendra narinder naveen navjot
  navneet neelam neha nikhil nikita nisha nishant nitin parminder parvati pooja poonam prabhjot pradeep
  prakash pranav prashant pravin preeti prisha priti priya priyanka rahul rajan rajbir rajesh rajinder
  rajiv rajni raju rakesh ramesh rani ranjit rashmi ravi ravinder rekha reshma rishi ritu riya rohan rohini
  rohit roshan rupinder sachin sahil sandeep sangeeta sanjay sanjeev santosh saraswati sarika satish satnam
  satwinder savita seema shalini shankar shanti sharmila shila shivani shreya shruti shyam simran simranjit
  sita smita sneha sonal sonali sonia srinivas subhash sudha sukhdeep sukhjit sukhpreet sukhvinder sumit
  sunil sunita suraj suresh surinder surjit sushila swati taran tarun tejal trishna uday uma usha varsha
  varun veena vijay vikas vikram vinay vinod vipul vishal vivek yash yashika yogesh

  abena abimbola adaeze adanna adebayo adeola adesola adetokunbo adewale adunni afua akosua akua akwasi ama
  amadi amaka amara amare anthonia ayo ayodele ayomide babajide babatunde bamidele bola bolanle bukola
  chiamaka chibueze chidi chidera chidinma chika chike chimamanda chinedu chinonso chinwe chioma chisom
  chukwudi chukwuemeka damilola dayo ebele efua ekow emeka enitan esi femi folake folasade funmi funmilayo
  gbenga ife ifeanyi ifeoma ikenna jelani kehinde kelechi kemi khadeeja kobina kofi kojo kwabena kwadwo
  kwaku kwame kwasi kwesi lanre mbali modupe moses ngozi nia nkechi nkem nnamdi nneka nonso nyasha obinna
  odell olabisi olamide olu oluchi olufemi oluwaseun oluwatobi onyeka ope oyin rotimi segun seun shanice
  shaniqua shola sade simisola taiwo tamika tanisha tapiwa tariro temi temitope thabo thandiwe tiana
  titilayo tobi tobechukwu tolu tunde uche uchenna uzoma wale yaa yaw yemi yetunde zanele zola abel abraham
  bereket biniam dawit eden eyob feven filmon hiwot kidane kidist luwam meron mikael mulu rahwa saba
  samrawit selam semhar senait tesfaye tewodros yonas yohannes zerihun

  agata agnieszka aleksander aleksandra aleksei aleksy alicja ana andrei andrzej antoni artur bartek
  bartosz beata bogdan bozena cristian cristina damian danuta darius dariusz dawid dimitar dimitri dmitri
  dorota edyta ela elena elzbieta emil ewa filip florin franciszek gabriela georgi georgiana grazyna
  grzegorz halina hanna henryk igor ilie ilona ioana ionut irina iryna iulia ivana ivanka iwona izabela
  jacek jadwiga jakub janusz jaroslav jerzy jolanta jozef justyna kacper kamil kamila karol karolina
  kasia katarzyna kateryna katya kinga konrad kornelia krystian krystyna krzysztof ksenia laszlo lech lesia
  liliana lidia ludmila lukas lukasz magda magdalena maja malgorzata marcin marek mariana marika mariola
  mariusz marta mateusz michal mihai mihaela mikolaj milena miroslav monika natalya nikola nikolai oksana
  ola oleh olena olga oliwia ondrej patryk pavel pawel piotr przemek radek radoslaw radu rafal raluca
  razvan renata roksana ryszard sergei sergiu sergiy slavka stanislaw stefan stefania svetlana svitlana
  sylwia szymon tadeusz taras tatiana teodora tetyana tomas tomasz valentina vasile viktor viktoria viorica
  vitalie vlad vladimir volodymyr wiktor wiktoria wojciech yaroslav yulia yuri zbigniew zofia zoltan
  zuzanna

  aiko akira anh binh chen chun duc feng hao haruki hiroshi hui hyun jia jian jiang jiaqi jie jin jing jun
  kaito kenji khanh lei lien ling linh mai mei mei-ling meng mengyao minh ming minjun nam ngoc nguyen nhung
  phuong qiang qing quan rui sakura seo-yeon shan shu soo-jin takashi thanh thao thi thuy tian trang
  trinh tuan tuyet wang wei wen xiang xiao xin xinyi xue yan yang yasuko yichen yiming ying yuan yui yuki
  yun yuto zhang zhen zhi zihan angelica analyn jun-jun maricel marites rizalyn rodel rosalie jovelyn

  aylin ayse ahmet azad baran berfin berivan burak cem deniz dilan dilek ebru elif emine emre esra fatih
  gul gulsen hakan hatice havin hevin huseyin ismet kemal merve murat nazan nesrin nihal onur ozan ozlem
  rojin sevda sevgi seyma sibel sinem tolga ugur umut yagmur yeter zehra zelal alireza amirali arash babak
  bahareh dariush farhad farzaneh fereshteh ghazal hossein kaveh keyvan leyla mahsa mehdi mina mojtaba
  nasrin navid nazanin negar niloufar omid parisa parsa pegah reza roya sepideh shadi shahram shirin
  siavash soheila soraya yalda zohreh gulalai hamidullah mirwais najib palwasha rahmatullah shabnam wahida
  zarghuna

  alejandro alessandro alonso beatriz bruna bruno caio carlos catarina chiara diego dolores enrique enzo
  esteban federico felipe fernando filipa filipe francisco giovanni giulia giuseppe gonzalo guilherme
  gustavo ines inez isadora javier joana joao jorge jose josue juana julio leonor lorenzo lourdes luis
  luisa mafalda manuel manuela marcelo marco margarida marisol mateo matheus matteo mauro mercedes
  miguel nuno pablo paloma paulo pedro pilar rafael rafaela raul renato ricardo rocio rodrigo rosario ruben
  salvador santiago sergio silvio soledad sofia thiago tiago valentino vasco ximena antoine aurelie benoit
  camille celine chantal damien didier elodie emile etienne fabien florian francois genevieve gilles
  guillaume henri jacques jean-paul juliette laurent lucie luc manon marcelle margaux mathieu mathilde
  maxime monique nathalie odette olivier pascal philippe pierre remi sandrine solange sylvie thierry
  theodora xavier yannick yves

  avi avigail avraham batsheva chaim chana chava chaya dovid efraim eliezer esti faigy fruma gittel
  hadassah hershel leib malka malky menachem mendel menucha miri moishe mordechai moshe naftali nechama
  perel pinchas raizy rivka rivky ruchy shaindy shlomo shmuel shira shoshana shprintzy simcha tova tzipora
  tzvi yaakov yechiel yehuda yehudit yisroel yitzchak yitzy yocheved yosef zissy

  eoin aoife blathnaid cathal ciara ciaran cillian clodagh conor cormac dara dermot donal eimear eithne
  fionn fionnuala grainne maire mairead nuala oisin oonagh padraig pearse ronan ruairi saoirse seamus shay
  tadhg aled alun anwen angharad bleddyn carwyn cerys dafydd delyth dewi dilwyn efa eirlys eleri elin
  elinor emrys ffion geraint gruffydd gwenllian gwilym gwyneth haf heledd huw iestyn ieuan ifan iolo iwan
  llinos llyr lowri mabli mair meinir meirion menna myfanwy nerys osian rhodri sioned tomos tudur bartley
  bridie caliban elvis jaylen jermaine johnboy kayden keyon kyan lavinia levi miley montel nevaeh quentin
  shakira shantelle shayla shaniya tyreke tyrell tyrone tyrese zayn zaynah
`);

/**
 * First names that are ordinary words too. Asked about only with a capital, and not at the beginning of a sentence.
 */
export const namesThatAreWords: ReadonlySet<string> = listed(`
  ace aisling alma amber angel ash aurora basil belle bill bob brooke buddy carmen carol carter chad chance
  chase chastity cherry chyna clay clementine cliff colt cooper coral crystal daisy dan dawn dean dee des
  destiny dev di don drew earl ebony ed el em eve faith fern flo frank gail gale gene ginger glen grace
  grant gus guy harmony heather hollie holly honey honor honour hope hunter ira iris ivory ivy jack jade
  jasmine jay jo joy junior justice kai kay ken kit lance lark lee levy lily lou luna marina mark mason max
  maya melody mercy mick mickey miles misty mo myles nelson nick olive opal otto page paige pam parker
  patience pearl penny pierce poppy porter precious presley prudence queenie ray reg reggae rich rob robin
  rocky rod roman rose rosemary rowan ruby rusty sage sandy savannah scout sherry sid sienna skye skylar
  sterling stu sue sunny tabby tanner tess tiger troy val vic vince viola violet viv wade will willow
  winnie wren zen
`);

function listed(names: string): ReadonlySet<string> {
  return new Set(names.trim().split(/\s+/));
}
