import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { Block, ReportDocument } from '../../actions/make-file';
import { useTextStyles } from '../theme/use-text-styles';
import { PaperBars } from './paper-bars';
import { PaperList } from './paper-list';
import { PaperTable } from './paper-table';
import { RunChart } from './run-chart';

interface PaperProps {
  readonly paper: Pick<ReportDocument, 'title' | 'subtitle'>;
  /** Those of its blocks that are shown. */
  readonly blocks: readonly Block[];
}

/** A paper in the dress of the pane: all its words, and none besides. Its title is a heading of the fourth level. */
export function Paper({ paper: { title, subtitle }, blocks }: PaperProps): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const id = useId();
  return (
    <article aria-labelledby={id} className={styles.paper}>
      <h4 id={id} className={styles.title}>
        {title}
      </h4>
      {subtitle !== null && <p className={text.quiet}>{subtitle}</p>}
      {blocks.map((block, position) => (
        <PaperBlock key={position} block={block} />
      ))}
    </article>
  );
}

function PaperBlock({ block }: { block: Block }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? <h5 className={styles.heading}>{block.text}</h5> : <h6 className={styles.minorHeading}>{block.text}</h6>;
    case 'paragraph':
      return <p className={mergeClasses(text.paragraph, block.tone === 'lead' && styles.lead, block.tone === 'quiet' && text.quiet)}>{block.lines.map((line) => line.text).join(' ')}</p>;
    case 'list':
      return <PaperList lines={block.lines} />;
    case 'note':
      return <blockquote className={styles.note}>{block.text}</blockquote>;
    case 'table':
      return <PaperTable table={block} />;
    case 'bars':
      return <PaperBars bars={block} />;
    case 'runChart':
      return (
        <figure className={styles.figure}>
          <RunChart chart={block.chart} />
          <figcaption>{block.chart.words.text}</figcaption>
        </figure>
      );
    case 'pageEnd':
      return <hr aria-hidden className={styles.pageEnd} />;
  }
}

const useStyles = makeStyles({
  paper: { ...typographyStyles.body1, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  lead: typographyStyles.body2,
  heading: { ...typographyStyles.subtitle2, margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorBrandForeground1 },
  minorHeading: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalXS} 0 0` },
  note: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartStyle: 'solid',
    borderInlineStartWidth: tokens.strokeWidthThick,
    borderInlineStartColor: tokens.colorNeutralStroke1,
    whiteSpace: 'pre-line',
  },
  pageEnd: { width: '100%', margin: `${tokens.spacingVerticalM} 0 0`, border: 'none', borderTop: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}` },
  figure: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, margin: 0 },
});
