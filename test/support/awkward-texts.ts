/** What people and programs put into cells, and what forms must show as it stands. */
export const AWKWARD_TEXTS: readonly (readonly [what: string, text: string])[] = [
  ['a script', '<script>alert(1)</script>'],
  ['an image with a handler', '"><img src=x onerror=alert(1)>'],
  ['an entity', '&amp; &lt; &#39; &nbsp;'],
  ['the end of a CDATA section', ']]> <![CDATA['],
  ['the end of a comment', '--> <!--'],
  ['the ends of elements', '</td></table></style></title></main>'],
  ['quotation marks', `"double" 'single' “curly”`],
  ['emoji', 'Fine 👍🏽 👩‍👩‍👧 🏳️‍🌈'],
  ['Arabic', 'خطة الطوارئ لفريق الأزمات'],
  ['Hebrew with digits', 'פגישה 12 (3)'],
  ['Chinese', '危机解决小组'],
  ['combining marks', 'Z̶̡̛a̷̢lgo'],
  ['a long word', 'x'.repeat(10_000)],
  ['braces of templates', '{{team}} {sentences-0} ${x}'],
  ['a path', String.raw`..\..\C:\Windows /etc/passwd`],
  ['a formula', '=1+1'],
];

/** Characters that no XML may hold, with what is left of the text. */
export const FORBIDDEN_TEXTS: readonly (readonly [what: string, text: string, left: string])[] = [
  ['control characters', 'a\u0000b\u0007c\u001Fd\u007Fe', 'abcde'],
  ['what is no character', 'a\uFFFEb\uFFFFc', 'abc'],
  ['half a character', 'a\uD83Db', 'a\uFFFDb'],
];
