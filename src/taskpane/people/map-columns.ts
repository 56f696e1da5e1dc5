import { makeStyles } from '@fluentui/react-components';
import { CONTINUUM } from '../../domain/analysis/continuum';

/** The columns of the map that hold marks: a narrow one for who is not known, and the five places. */
export const MARK_COLUMNS = ['Unknown', ...CONTINUUM] as const;
export type MarkColumn = (typeof MARK_COLUMNS)[number];

/** Head and rows are grids of their own, so that rows can be left out: both have these columns. */
export const useMapColumns = makeStyles({
  columns: { display: 'grid', gridTemplateColumns: `24px repeat(5, minmax(0, 1fr))`, alignItems: 'center' },
});
