import { expect, it } from "vitest";
import { takeFromHtml } from "#app/platform/file-text/html-text.ts";

/** What is written, and the words that are shown of it. */
const shown: [string, string, string][] = [
  ["named signs", "Zo&euml;&rsquo;s &ndash; &pound;40&hellip;", "Zoë’s – £40…"],
  ["numbered signs", "it&#8217;s &#x2019; &#X2019;", "it’s ’ ’"],
  ["Windows' numbers", "it&#146;s &#147;so&#148; &#150; &#133; &#128;5", "it’s “so” – … €5"],
  ["signs without their end", "&pound5 &amp more &nbspx", "£5 & more x"],
  ["a sign twice hidden", "5 &lt; 6 &amp;amp; so on", "5 < 6 &amp; so on"],
  ["signs beyond the first plane", "&#128512; &#x1F600;", "😀 😀"],
  ["numbers that are none", "a&#0;b &#xD800; &#1114112;", "a\ufffdb \ufffd \ufffd"],
  ["what is no sign", "AT&T, a & b, R&D;", "AT&T, a & b, R&D;"],
  ["hard spaces", "£40&nbsp;a&nbsp;&nbsp;week\u00a0now", "£40 a week now"],
  ["invisible signs", "co&shy;pro&#8203;duction&#xFEFF;", "coproduction"],

  ["letters of no size", 'a<span style="font-size:0">b</span>c', "ac"],
  [
    "letters of no size, in units",
    '<p style="color:red;font-size:0px">x</p><p style="font-size: 0.0pt">y</p>z',
    "z",
  ],
  [
    "letters of no size in a shorthand",
    '<i style="font:0/0 a">x</i><i style="font:italic 0px serif">y</i>z',
    "z",
  ],
  [
    "letters that have a size again inside, as columns of emails have",
    '<div style="font-size:0"> <b style="font-size:14px">a</b> x <font size="2">b</font><em style="font-size:1.5em">y</em></div>',
    "ab",
  ],
  [
    "small letters",
    '<i style="font-size:0.5em">a</i><i style="font-size:.8em">b</i><i style="font-size:01px">c</i><i style="font-size:10px">d</i>',
    "abcd",
  ],
  [
    "what is cut off, set aside or only for other programs",
    '<p style="height:0;overflow:hidden">x</p><p style="overflow:hidden;width:0px">x</p><p style="text-indent:-9999px">x</p><p style="position:absolute;left:-10000px">x</p><p style="mso-hide:all">x</p><p style="height:0">a</p><p style="overflow:hidden;height:0.5em">b</p>',
    "a\n\nb",
  ],
  [
    "classes of a style sheet that hide",
    "<style>.a{height:0;overflow:hidden}.b{visibility:hidden}</style><p class=a>x</p><p class=b>x</p>c",
    "c",
  ],
  [
    "a list to choose from",
    "<select><option>one<option selected>two<option>three</select> after",
    "two after",
  ],
  [
    "a list in which nothing is chosen",
    "I choose <select><option>one</option><option>two</option></select>.",
    "I choose one.",
  ],
  ["a list that is open", "<select size=3><option>one<option>two</select>after", "one\ntwo\nafter"],
  [
    "a list for several",
    "<select multiple><optgroup label=x><option selected>one<option>two</select>",
    "one\ntwo",
  ],
  ["lists without their end", "<select><option>one<option selected>two", "two"],
  ["an option without a list", "<option>one</option>two", "one\ntwo"],
  [
    "fields that are filled in",
    'Name <input value="Zo&euml;"> <input type=hidden value=x><input type=password value=x><input type=checkbox value=x>',
    "Name Zoë",
  ],
  ["lines", "one<br>two<br/>three<BR >four", "one\ntwo\nthree\nfour"],
  ["an empty line", "one<br><br>two", "one\n\ntwo"],
  ["many empty lines", "one<br><br><br><br>two", "one\n\ntwo"],
  ["white space of the source", "  one\n   two\t three  <b> four</b>five ", "one two three fourfive"],
  ["inline marks", "<b>Bold</b>ly <i>so</i>, <u>u</u><sub>2</sub>", "Boldly so, u2"],
  [
    "raised figures",
    "In 2019<sup>1</sup> and 10<sup>12</sup>, 1<sup>st</sup>, m<sup>2</sup>, H<sub>2</sub>O",
    "In 2019¹ and 10¹², 1st, m2, H2O",
  ],
  ["paragraphs", "<p>One</p><p>Two</p>", "One\n\nTwo"],
  ["divisions", "<div>One</div><div>Two<div>Three</div></div>Four", "One\nTwo\nThree\nFour"],
  ["Gmail's empty line", "<div>One</div><div><br></div><div>Two</div>", "One\n\nTwo"],
  [
    "Outlook's lines",
    '<p class=MsoNormal>One</p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class="MsoNormal">Two</p><p class="MsoNormal">Three<o:p></o:p></p>',
    "One\n\nTwo\nThree",
  ],
  ["headings", "<h1>Plan</h1>text<h2>Next</h2>", "Plan\n\ntext\n\nNext"],
  ["words kept as they are", "<pre>a  b\n  c</pre>d", "a  b\n  c\n\nd"],
  ["a quotation", "<blockquote>quoted<br>lines</blockquote>mine", "quoted\nlines\n\nmine"],
  ["a rule", "above<hr>below", "above\n\nbelow"],
  ["nothing", "", ""],
  ["nothing to see", "<html><body><p>&nbsp;</p></body></html>", ""],

  ["a list", "<ul><li>one</li><li>two</li></ul>", "one\ntwo"],
  ["a list whose ends are left out", "<ul><li>one<li>two</ul>after", "one\ntwo\n\nafter"],
  ["a numbered list", "<ol><li>one</li><li>two</li></ol>", "1. one\n2. two"],
  ["a numbered list that begins later", "<ol start=4><li>one<li>two</ol>", "4. one\n5. two"],
  ["lists in a list", "<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>", "1. a\n\nb\n\n2. c"],
  ["paragraphs in a list", "<ol><li><p>one</p></li><li><p>two</p></li></ol>", "1. one\n\n2. two"],
  ["a list by letters", "<ol type=a><li>one<li>two</ol>", "a. one\nb. two"],
  ["a list by Roman numbers", '<ol type="I" start="4"><li>one</li><li>two</li></ol>', "IV. one\nV. two"],
  [
    "a list by letters in a list",
    '<ol><li>one<ol style="list-style-type: lower-roman"><li>a</li><li>b</li></ol></li><li>two</li></ol>',
    "1. one\n\ni. a\nii. b\n\n2. two",
  ],
  [
    "Google's list, whose items say how they are numbered",
    '<ol><li style="list-style-type:upper-alpha;font-size:11pt">one</li><li style="list-style-type:upper-alpha">two</li></ol>',
    "A. one\nB. two",
  ],
  ["items with numbers of their own", "<ol><li>one<li value=5>five<li>six</ol>", "1. one\n5. five\n6. six"],
  ["a list that counts down", "<ol reversed start=3><li>a<li>b</ol>", "3. a\n2. b"],
  ["a list without numbers", '<ol style="list-style:none"><li>one<li>two</ol>', "one\ntwo"],
  ["a quotation in a line", "She said <q>he said <q>no</q></q>.", "She said “he said ‘no’”."],
  [
    "a picture with its sign beside it",
    'Thanks <img alt="😀" src=x> <img alt="👩‍👧" src=y>',
    "Thanks 😀 👩‍👧",
  ],
  ["a picture with words beside it", '<img alt="Logo of a council" src=x>Hello', "Hello"],
  [
    "lines that show as they are written",
    "<div style='white-space: pre-wrap'>one  two\nthree</div><div>four\nfive</div>",
    "one  two\nthree\nfour five",
  ],
  ["a word for how lines are broken", "<div style='line-break:after-white-space'>one\ntwo</div>", "one two"],
  [
    "what browsers show nothing of",
    "<xml><w:View>Normal</w:View></xml><video>no film</video><datalist><option>a</datalist><dialog>b</dialog>seen",
    "seen",
  ],
  ["phonetic guides", "<ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>", "漢字"],
  [
    "words and meanings",
    "<dl><dt>EHCP<dd>a plan<dt>SENCO<dd>a teacher</dl>",
    "EHCP\na plan\nSENCO\na teacher",
  ],

  [
    "a table",
    "<table><tr><td>Week</td><td>Hours</td></tr><tr><td>1</td><td>5</td></tr></table>",
    "Week\tHours\n1\t5",
  ],
  [
    "a head over two columns",
    "<table><tr><th colspan=2>Plans</th><th>Waits</th></tr><tr><td>41</td><td>44</td><td>9</td></tr></table>",
    "Plans\t\tWaits\n41\t44\t9",
  ],
  [
    "a cell over two rows",
    "<table><tr><td rowspan=2>North</td><td>Plans</td><td>4</td></tr><tr><td>Waits</td><td>5</td></tr><tr><td>South</td><td>Plans</td><td>6</td></tr></table>",
    "North\tPlans\t4\n\tWaits\t5\nSouth\tPlans\t6",
  ],
  [
    "a cell over two rows and columns between others",
    "<table><tr><td>a</td><td rowspan=2 colspan=2>b</td><td>c</td></tr><tr><td>d</td><td>e</td></tr></table>",
    "a\tb\t\tc\nd\t\t\te",
  ],
  [
    "a cell to the end of its column",
    "<table><tr><td rowspan=0>a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td></tr></table>",
    "a\tb\n\tc\n\td",
  ],
  [
    "a table with a head",
    "<table><thead><tr><th>Week<th>Hours</thead><tbody><tr><td>1<td>5</tbody></table>",
    "Week\tHours\n1\t5",
  ],
  [
    "an empty cell",
    "<table><tr><td>North<td><td>12<tr><td>South<td>3<td>&nbsp;</table>",
    "North\t\t12\nSouth\t3",
  ],
  [
    "Outlook's cells",
    "<table class=MsoNormalTable><tr><td><p class=MsoNormal>Week<o:p></o:p></p></td><td><p class=MsoNormal>Hours</p></td></tr></table>",
    "Week\tHours",
  ],
  ["lines in a cell", "<table><tr><td>Mon<br>day</td><td>5</td></tr></table>", "Mon day\t5"],
  ["a table between words", "before<table><tr><td>a<td>b</table>after", "before\n\na\tb\n\nafter"],
  ["a caption", "<table><caption>Waits</caption><tr><td>a<td>b</table>", "Waits\n\na\tb"],
  [
    "a table that only sets the page",
    "<table><tr><td>Dear all,<br>hello</td></tr><tr><td>Pat</td></tr></table>",
    "Dear all,\nhello\n\nPat",
  ],
  [
    "tables in a table",
    "<table><tr><td>Left</td><td><table><tr><td>a<td>b<tr><td>1<td>2</table></td></tr></table>",
    "Left\n\na\tb\n1\t2",
  ],
  [
    "a page in two cells",
    `<table><tr><td>${"<p>A paragraph.</p>".repeat(4)}</td><td>Aside</td></tr></table>`,
    "A paragraph.\n\nA paragraph.\n\nA paragraph.\n\nA paragraph.\n\nAside",
  ],
  ["a table for show", '<table role="presentation"><tr><td>a</td><td>b</td></tr></table>', "a\n\nb"],

  [
    "links",
    '<a href="https://example.org/a?b=c">Our plan</a>, <a href="mailto:a@b.example">write</a>',
    "Our plan, write",
  ],
  ["a picture", 'see <img src="cid:1" alt="logo"> here', "see here"],
  [
    "styles, scripts and the head",
    "<head><title>t</title><style>p{}</style></head><script>x()</script><p>Seen</p>",
    "Seen",
  ],
  ["a style that is never closed", "<p>Seen</p><style>p{}", "Seen"],
  ["comments", "a<!-- b -->c<!-- > -->d<!---->e", "acde"],
  [
    "Outlook's conditions",
    "<!--[if gte mso 9]><xml><o:Office>96</o:Office></xml><![endif]-->Seen<!--[if mso]><table><tr><td>For Outlook</td></tr></table><![endif]-->",
    "Seen",
  ],
  [
    "what is not for Outlook",
    "<![if !mso]>Seen<![endif]><!--[if !mso]><!-->, too<!--<![endif]-->",
    "Seen, too",
  ],
  [
    "a hidden preview",
    '<div style="display:none;font-size:1px;color:#fff">Preview &zwnj;&nbsp;</div><p>Seen</p>',
    "Seen",
  ],
  ["a preview of no height", '<span style="max-height:0px; overflow:hidden">Preview</span>Seen', "Seen"],
  ["a preview that cannot be seen through", '<div style="opacity:0">Preview <b>b</b></div>Seen', "Seen"],
  ["something half seen", '<div style="opacity:0.5;max-height:0.5em">Half</div>', "Half"],
  [
    "a preview by its class",
    "<style>.pre, p.x{display:none}</style><div class='a pre'>Preview</div>Seen",
    "Seen",
  ],
  [
    "a preview by its name",
    "<style>#pre{ color:red; display : none !important}</style><div id=pre>Preview</div>Seen",
    "Seen",
  ],
  [
    "hidden on phones only",
    "<style>@media (max-width:600px){.wide{display:none}} .other{display:none}</style><p class=wide>Seen</p>",
    "Seen",
  ],
  ["what is marked hidden", "<p hidden>Not</p><p>Seen</p>", "Seen"],
  ["a space between hidden words", "a<span hidden> x </span> b", "a b"],
  ["ends without beginnings", "</p></div>Seen</td></table>", "Seen"],
  ["what is never closed", "<div><b>Seen<p>Too", "Seen\n\nToo"],
  ["right-to-left words", '<p dir="rtl">قائمة الانتظار</p>', "قائمة الانتظار"],
  ["a form", "<button>Send</button> <textarea>Typed &amp; kept</textarea>", "Send Typed & kept"],
];

it.each(shown)("of HTML, %s", (_what, html, words) => {
  expect(takeFromHtml(html).trim()).toBe(words);
});

it("of HTML with thousands of tables in one another, and tags without end, ends", () => {
  expect(takeFromHtml(`${"<table><tr><td>".repeat(20_000)}Seen`)).toContain("Seen");
  expect(takeFromHtml(`${"<div><b>".repeat(100_000)}Seen`)).toBe("Seen");
  expect(takeFromHtml(`<style>${"a".repeat(500_000)}`)).toBe("");
  expect(takeFromHtml(`Seen${"<!--".repeat(200_000)}`)).toBe("Seen");
  expect(takeFromHtml("<".repeat(300_000))).toContain("<");
});
