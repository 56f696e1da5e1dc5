import { makeStyles, tokens } from '@fluentui/react-components';

/** Texts of every view: paragraphs without a browser's own margins, and what is said more quietly. */
export const useTextStyles = makeStyles({
  paragraph: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  heading: { margin: 0 },
});
