/** How far the pane has come, noted in the browser's own timeline (`performance`), for whoever measures it. */
export const MARKS = { officeReady: 'sig: Office is ready', workbookRead: 'sig: the workbook is read' } as const;
