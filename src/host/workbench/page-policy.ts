/** Who may show a page in a frame: `'self'`, or origins. */
export type Framing = "'self'" | `https://${string}`;

/** The content security policy that a page carries in its own text. */
const POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/;

/**
 * The policy of a page as its header, which also holds for what the browser does before it has read the page, and can say
 * what a page cannot say of itself: who may frame it.
 *
 * @returns undefined where there is nothing to send.
 */
export function policyHeader(page: string, framing: Framing | undefined): string | undefined {
  const rules = [POLICY.exec(page)?.[1], framing && `frame-ancestors ${framing}`].filter((rule) => rule !== undefined);
  return rules.length === 0 ? undefined : rules.join('; ');
}
