/** The measures and number formats of the sheets. */

/** Points. */
export const TITLE_SIZE = 18;
export const TITLE_HEIGHT = 30;
export const HELP_HEIGHT = 18;
export const HEADER_HEIGHT = 33;
export const ROW_HEIGHT = 15;

export const DATE_FORMAT = 'dd mmm yyyy';
export const PERCENT_FORMAT = '0%';
export const TEXT_FORMAT = '@';
