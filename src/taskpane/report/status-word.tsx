import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { LegendColour } from '../../domain/model/status-legend';

/** A status in the colour that the team's legend gives it. The word says it all; the colour only helps the eye. */
export function StatusWord({ word, colour }: { word: string; colour: LegendColour }): ReactElement {
  const styles = useStyles();
  const ink = useInk();
  return <span className={mergeClasses(styles.word, ink[colour])}>{word}</span>;
}

/** What stands for a colour of the legend on any ground of the pane. */
export const useInk = makeStyles({
  Grey: { color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground5 },
  Green: { color: tokens.colorStatusSuccessForeground1, backgroundColor: tokens.colorStatusSuccessBackground1 },
  Amber: { color: tokens.colorStatusWarningForeground1, backgroundColor: tokens.colorStatusWarningBackground1 },
  Red: { color: tokens.colorStatusDangerForeground1, backgroundColor: tokens.colorStatusDangerBackground1 },
  Purple: { color: tokens.colorPaletteGrapeForeground2, backgroundColor: tokens.colorPaletteGrapeBackground2 },
  Blue: { color: tokens.colorPaletteBlueForeground2, backgroundColor: tokens.colorPaletteBlueBackground2 },
  White: { color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground1 },
} satisfies Record<LegendColour, unknown>);

const useStyles = makeStyles({
  word: {
    display: 'inline-block',
    maxWidth: '100%',
    boxSizing: 'border-box',
    paddingInline: tokens.spacingHorizontalXS,
    // White keeps an edge, and so does every colour that a contrast theme takes away.
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusSmall,
    overflowWrap: 'anywhere',
  },
});
