const { buildSync } = require('esbuild');
const { createHash } = require('node:crypto');
const { join } = require('node:path');
const { runInNewContext } = require('node:vm');
const { name, version } = require('./package.json');

/**
 * Where Microsoft keeps office.js, and all that it loads itself: the client of the Excel at hand, its words, its
 * reports to the host. (office.js 1.1.110 in our node_modules was read for this; its older ways to other hosts,
 * ajax.aspnetcdn.com and browser.pipe.aria.microsoft.com, are switched off in it, and stay shut.) The second is the
 * address that Microsoft names since September 2026: a redirect to it must not leave people without a pane.
 */
const MICROSOFT = ['https://appsforoffice.microsoft.com/lib/1/hosted/', 'https://officeapis.public.onecdn.static.microsoft/1/'];

/**
 * The mark on the style elements that Fluent makes. A page of files cannot draw a new one for each visit, so this is
 * no secret: it keeps apart what we make from what was slipped in without knowing us. (The hash of an empty text
 * would do better, since Fluent fills its elements through the CSSOM; but WebKit, in which Excel for the Mac shows
 * the pane, takes no hash for an empty one.)
 */
const STYLE_NONCE = createHash('sha256').update(`${name} ${version}`).digest('base64url').slice(0, 24);

/**
 * The dress of our papers, and no other text, may stand in a style element: a browser that copies a paper for Word
 * draws it first, under the policy of the pane that it is copied from.
 */
const paperDress = () => {
  const entryPoints = [join(__dirname, 'src/reports/html-style.ts')];
  const [{ text }] = buildSync({ entryPoints, bundle: true, write: false, format: 'cjs', platform: 'node' }).outputFiles;
  const module = { exports: {} };
  runInNewContext(text, { module });
  return `'sha256-${createHash('sha256').update(module.exports.HTML_STYLE).digest('base64')}'`;
};

const OWN_STYLES = ["'self'", `'nonce-${STYLE_NONCE}'`, paperDress()];

/** What no page of ours does: loading anything that is not named, posting forms, changing where addresses begin. */
const NOTHING = { 'default-src': [], 'object-src': [], 'base-uri': [], 'form-action': [] };

const SELF = "'self'";

/**
 * What each page may load and run, by the target that it is built for. Excel shows the pane within pages and windows
 * of Microsoft's, and no page can name in its own text whom it lets frame it: a server may add `frame-ancestors`.
 */
const POLICIES = {
  /** The add-in's own pages. office.js shows its page about a host that it does not trust in a frame. */
  excel: {
    ...NOTHING,
    'script-src': [SELF, ...MICROSOFT],
    'style-src': OWN_STYLES,
    'img-src': [SELF],
    'frame-src': MICROSOFT,
  },
  /** The same pages on this machine, where office.js comes from beside them. */
  workbench: {
    ...NOTHING,
    'script-src': [SELF],
    'style-src': OWN_STYLES,
    'img-src': [SELF],
  },
  /**
   * The page around them, for which the grid must have two things more: its packages write their styles into the page
   * as text that changes with the theme, and draw patterns from pictures that they hold as text.
   */
  grid: {
    ...NOTHING,
    'script-src': [SELF],
    'style-src': [SELF, "'unsafe-inline'"],
    'img-src': [SELF, 'data:'],
    'frame-src': [SELF],
  },
  /** The page of help: words and two pictures. */
  support: { ...NOTHING, 'style-src': [SELF], 'img-src': [SELF] },
};

/** A policy as the text of its header. */
const policyText = (policy) =>
  Object.entries(policy)
    .map(([directive, sources]) => [directive, ...(sources.length === 0 ? ["'none'"] : sources)].join(' '))
    .join('; ');

module.exports = { POLICIES, STYLE_NONCE, policyText };
