/** What another table says under this header of the row whose ID stands in this row's column; nothing where there is none. */
export function lookUpFormula(idColumn: string, table: string, header: string): string {
  return `=IF([@[${idColumn}]]="","",IFERROR(INDEX(${table}[${header}],MATCH([@[${idColumn}]],${table}[ID],0))&"",""))`;
}
