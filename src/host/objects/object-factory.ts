import { ExcelError } from '../model/excel-error';
import { styleNamed } from './cell-styles';
import { NamedItem } from './named-item';
import { Range } from './range';
import { RangeAreas } from './range-areas';
import type { ObjectFactory, Session } from './session';
import { Table } from './table';
import { Worksheet } from './worksheet';

export function objectFactory(session: () => Session): ObjectFactory {
  return {
    range: (sheet, area) => new Range(session(), session().kept.follow({ sheet, area })),
    rangeAreas: (sheet, areas) => {
      if (areas.length === 0) throw new ExcelError('ItemNotFound');
      return new RangeAreas(session(), sheet, areas.map((area) => session().kept.follow({ sheet, area })));
    },
    worksheet: (sheet) => new Worksheet(session(), sheet),
    table: (table) => new Table(session(), table),
    namedItem: (name) => new NamedItem(session(), name),
    cellStyle: styleNamed,
  };
}
