/** The Excel that the page runs in, for those who may call actions but not Excel. Office must be ready. */
export { thisExcel } from '../excel/excel-port';
export type { ExcelPort } from '../excel/excel-port';
