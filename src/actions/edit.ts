/** What can be asked of a workspace, for those who may call actions. */
export { addRow, changeRow, recolour, setSetting } from '../domain/model/edit';
export type { Edit, LegendChange, RowAddition, RowChange, SettingChange } from '../domain/model/edit';
