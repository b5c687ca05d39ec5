/** Where the posts of an unknown page may be: markup that says so, telling names, and what repeats. */

const types = [
  'Review',
  'UserReview',
  'Comment',
  'UserComments',
  'SocialMediaPosting',
  'DiscussionForumPosting',
  'Answer',
  'Question',
];

/** Markup made to be read by machines. */
export const MARKED = [
  ...types.flatMap((type) => [
    `[itemtype$="schema.org/${type}"]`,
    `[typeof~="${type}"]`,
    `[typeof~="schema:${type}"]`,
  ]),
  '[itemprop~="review"][itemscope]',
  '.h-entry,.hentry,.h-review,.hreview',
].join(',');
/** Markup made for assistive technology. */
export const ARIA = 'article,[role="article"],[role="comment"],[role="feed"] > *';

const NAMED =
  /^(?:[\w-]*[-_])?(?:comment|review|reply|post|tweet|message|answer|status|entry|testimonial|feedback|story|topic-post)(?:[-_]{1,2}(?:item|card|container|wrapper|box|row|node|thread|unit|block|entry|content|view))?$/i;
const MIN_REPEATED = 3;
const MIN_TEXT = 25;

const escape = (token: string): string => CSS.escape(token);

/** Class names such as "comment", "review-card", "c-post__item" that stand on more than one element, most frequent first. */
function namedTokens(page: Document): string[] {
  const counts = new Map<string, number>();
  for (const element of page.body?.querySelectorAll(
    '[class*="comment" i],[class*="review" i],[class*="reply" i],[class*="post" i],[class*="tweet" i],[class*="message" i],[class*="answer" i],[class*="status" i],[class*="entry" i],[class*="testimonial" i],[class*="feedback" i],[class*="story" i]',
  ) ?? [])
    for (const token of element.classList)
      if (NAMED.test(token)) counts.set(token, (counts.get(token) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 20)
    .map(([token]) => `.${escape(token)}`);
}

/** What makes siblings look alike: element name, role, test id, and class names without numbers. */
function signatureOf(element: Element): string {
  const role = element.getAttribute('role');
  const testId = element.getAttribute('data-testid') ?? element.getAttribute('data-test');
  const classes = [...element.classList].filter((token) => !/\d/.test(token)).slice(0, 3);
  return (
    element.localName +
    (role ? `[role="${escape(role)}"]` : '') +
    (testId && !/\d/.test(testId) ? `[data-testid="${escape(testId)}"]` : '') +
    classes.map((token) => `.${escape(token)}`).join('')
  );
}

/** Children of one parent that look alike and hold text, biggest group first: the last resort for lists without any name. */
function repeated(page: Document): string[] {
  const groups = new Map<string, { count: number; text: number }>();
  for (const parent of page.body?.querySelectorAll('*') ?? []) {
    if (
      parent.childElementCount < MIN_REPEATED ||
      parent.closest('nav,header,footer,form,select,menu,[role="navigation"]')
    )
      continue;
    const here = new Map<string, { count: number; text: number }>();
    for (const child of parent.children) {
      const length = (child.textContent ?? '').trim().length;
      if (length < MIN_TEXT) continue;
      const signature = signatureOf(child);
      const group = here.get(signature) ?? { count: 0, text: 0 };
      here.set(signature, { count: group.count + 1, text: group.text + Math.min(length, 2_000) });
    }
    const where = signatureOf(parent);
    for (const [signature, group] of here)
      if (group.count >= MIN_REPEATED) groups.set(`${where} > ${signature}`, group);
  }
  return [...groups]
    .sort((a, b) => b[1].text - a[1].text)
    .slice(0, 15)
    .map(([selector]) => selector);
}

/** Selectors to try, grouped by how much they can be trusted. */
export const candidates = (page: Document): string[][] => [
  [MARKED],
  [ARIA],
  namedTokens(page),
  repeated(page),
];
