/**
 * The one line before office.js in each of the add-in's pages: inside the workbench it hands the page's window to the
 * embedded Excel, which sets up there what office.js looks for. In a real Excel it does nothing: there the pane is
 * the top window, or stands in a page of another origin.
 */
type EmbeddingPage = Window & {
  /** Set by the workbench before it opens a pane. Called anew each time the pane loads. */
  attachPane?: (pane: Window) => void;
};

try {
  if (window.parent !== window) (window.parent as EmbeddingPage).attachPane?.(window);
} catch (trouble) {
  // Looking into a page of another origin is refused: Excel on the web, where there is nothing to attach to.
  if (!(trouble instanceof DOMException && trouble.name === 'SecurityError')) throw trouble;
}
