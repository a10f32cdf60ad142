/** Families who wrote in a language other than English. How to read it: ../../pieces.ts. */
export const languages = `
# pl he primary mainstream autism ehc examplebury
> plans worse
Plan przyszedł po 37 tygodniach. Nikt nam nie powiedział, że możemy poprosić o tłumacza. Na spotkaniu kiwałam głową, bo wstydziłam się przyznać, że nie rozumiem połowy słów.
> waiting worse
Czekamy już trzeci rok. W Polsce moja siostra z synem czekała pięć miesięcy.
> listening same
Pani w szkole jest bardzo dobra i cierpliwa. Z urzędu przychodzą tylko długie listy po angielsku. Tłumaczy mi je córka, która ma 12 lat, a nie powinna czytać takich rzeczy o swoim bracie.

# pl she early nursery speech waiting coast
> therapies better
Logopeda przychodzi do przedszkola w czwartki. Córka zaczęła mówić i po polsku, i po angielsku. Na początku mówili nam, żeby w domu mówić tylko po angielsku, ale ta nowa pani powiedziała, że to nieprawda. Jestem jej za to wdzięczna.
> listening better
Dziękuję

# pl he secondary mainstream adhd support examplebury
> plans unsure
nie wiem co to jest EHCP
> waiting worse
Za długo!!!

# ur he primary special learning ehc examplebury
> plans same
بیٹے کا پلان ہر سال وہی رہتا ہے، صرف تاریخ بدل جاتی ہے۔ اسکول والے اچھے ہیں۔
> therapies worse
اسپیچ تھراپی سال میں دو بار ہوتی ہے۔ ہمیں کاغذ دے دیتے ہیں کہ گھر پر خود کریں۔
> listening worse
میٹنگ میں ترجمان نہیں تھا۔ میری بڑی بیٹی اسکول سے چھٹی لے کر آئی۔ انہوں نے اُس سے بات کی، مجھ سے نہیں۔

# ur she secondary mainstream hearing ehc examplebury
> plans better
اس بار کام جلدی ہوا اور خط میں سب کچھ صاف لکھا تھا۔ شکریہ۔
> listening better
کونسل کی ایک خاتون اردو بولتی ہیں، اُنہوں نے خود فون کیا۔

# ar he early nursery autism waiting examplebury
> plans same
قدمنا الطلب قبل شهرين ولا نعرف ماذا سيحدث بعد ذلك.
> waiting worse
قالوا لنا إن الانتظار سنتان. ابني عمره أربع سنوات ولا يتكلم، وكل يوم يمر يصعب علينا أكثر. كنت طبيبة في بلدي وأعرف معنى التدخل المبكر.
> listening same
الناس طيبون لكن لا أحد يشرح لنا الخطوات بلغة نفهمها.

# ar she primary mainstream physical ehc coast
> therapies better
أخصائية العلاج الطبيعي ممتازة، وابنتي تحبها كثيراً.
> listening worse
الرسائل كلها بالإنجليزية والمواعيد تتغير من دون أن يخبرنا أحد.

# bn he primary mainstream speech support examplebury
> plans unsure
এই প্ল্যান সম্পর্কে আমাদের কেউ কিছু বলেনি।
> therapies worse
এক বছর ধরে অপেক্ষা করছি। ছেলে স্কুলে কারও সাথে কথা বলে না, অথচ বাড়িতে সারাদিন গল্প করে। শিক্ষিকা মনে করেন সে ইংরেজি জানে না, কিন্তু সমস্যা সেটা নয়।
> listening worse
ফোন করলে দোভাষী পাওয়া যায় না।

# bn she adult college learning ehc examplebury
> adulthood same
মেয়ে কলেজ শেষ করলে কী করবে জানি না। আমরা চাই সে কাজ করুক, সে নিজেও তাই চায়।

# ro he secondary mainstream autism waiting coast
> plans worse
Am depus cererea de două ori. Prima dată au pierdut-o. A doua oară au spus că lipsește o semnătură.
> waiting worse
De patru ani așteptăm. Băiatul meu a crescut așteptând.
> listening worse
Lucrez în ture de noapte la fabrică și nu pot răspunde la telefon dimineața. Am rugat să mi se scrie un mesaj. Tot dimineața sună.

# ro she primary special learning ehc vales
> plans better
Totul a mers bine de data aceasta, mulțumim doamnei de la școală care ne-a ajutat cu formularele.
> therapies same
Ar fi bine să fie mai des.

# so he primary mainstream autism ehc examplebury several
> plans worse
Waxaan sugaynay in ka badan sannad. Warqadaha way dheer yihiin mana fahmo. Walaashay ayaa ii turjunta marka ay shaqada ka timaaddo.
> waiting worse
Laba carruur ah ayaan u sugayaa. Midkoodna lama arkin.
> listening same
Macallinka wiilkayga waa nin fiican oo i dhegaysta.

# uk he secondary mainstream mental waiting examplebury
> plans same
Ми приїхали два роки тому. Вдома син мав інвалідність і всі документи, але тут усе довелося починати спочатку. Школа допомагає, подали заяву восени.
> waiting worse
Після того, що він пережив, йому потрібен психолог, який розмовляє його мовою. Нам сказали чекати. Чекаємо.
> listening better
Люди тут дуже добрі. У бібліотеці є година, коли хтось допомагає з листами.

# uk she primary mainstream physical ehc wexmoor
> plans better
План отримали за п'ять місяців, усе пояснили через перекладача. Дякуємо.
> therapies better
Фізіотерапевт працює з донькою щотижня, вона вже сама піднімається сходами.

# pl she adult learning special ehc coast grandparent
> adulthood worse
Wnuczka skończyła szkołę w lipcu i siedzi w domu. Ja mam 70 lat.
> listening worse
Przepraszam, że po polsku. Po angielsku nie umiem tego powiedzieć tak, jak trzeba.
`;
