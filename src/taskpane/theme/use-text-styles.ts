import { makeStyles, tokens } from '@fluentui/react-components';

/** Texts of every view: paragraphs without a browser's own margins, what is said more quietly, and what is only heard. */
export const useTextStyles = makeStyles({
  paragraph: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  heading: { margin: 0 },
  heard: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});
