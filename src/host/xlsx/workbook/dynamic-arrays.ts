import { element } from '../xml/build';

/**
 * The metadata that cells with `cm="1"` point to: it tells Excel that an array formula is a dynamic array, not one of
 * the older kind in braces ([MS-XLSX], schema `2017/dynamicarray`).
 */
export function dynamicArrayMetadataXml(): string {
  const yes = Object.fromEntries(
    [
      'copy',
      'pasteAll',
      'pasteValues',
      'merge',
      'splitFirst',
      'rowColShift',
      'clearFormats',
      'clearComments',
      'assign',
      'coerce',
      'cellMeta',
    ].map((name) => [name, true]),
  );
  return element(
    'metadata',
    {
      xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      'xmlns:xda': 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray',
    },
    element(
      'metadataTypes',
      { count: 1 },
      element('metadataType', { name: 'XLDAPR', minSupportedVersion: 120000, ...yes }),
    ),
    element(
      'futureMetadata',
      { name: 'XLDAPR', count: 1 },
      element(
        'bk',
        {},
        element(
          'extLst',
          {},
          element(
            'ext',
            { uri: '{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}' },
            element('xda:dynamicArrayProperties', { fDynamic: true, fCollapsed: false }),
          ),
        ),
      ),
    ),
    element('cellMetadata', { count: 1 }, element('bk', {}, element('rc', { t: 1, v: 0 }))),
  );
}
