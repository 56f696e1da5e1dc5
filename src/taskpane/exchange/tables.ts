import { ENTITIES, type Rows, type Workspace } from '../../domain/model/workspace';

export interface TableOption {
  readonly value: keyof Rows;
  readonly words: string;
}

/** The tables that the workbook has, as their sheets are called. */
export function tablesOf({ present }: Pick<Workspace, 'present'>): TableOption[] {
  return (Object.keys(ENTITIES) as (keyof Rows)[]).flatMap((value) => (present.has(value) ? [{ value, words: ENTITIES[value].sheet }] : []));
}
