import type { Protection, ProtectionOptions } from '../../model/features';
import { legacyDigest } from '../../model/password';
import { element, type Attributes } from '../xml/build';
import type { XmlElement } from '../xml/element';

type Allowance = Exclude<keyof ProtectionOptions, 'selectionMode'>;

/** What a file calls locked, by the option that allows it, and whether that is locked where nothing is said. */
const LOCKS: readonly (readonly [name: string, option: Allowance, isLockedByDefault: boolean])[] = [
  ['objects', 'allowEditObjects', false],
  ['scenarios', 'allowEditScenarios', false],
  ['formatCells', 'allowFormatCells', true],
  ['formatColumns', 'allowFormatColumns', true],
  ['formatRows', 'allowFormatRows', true],
  ['insertColumns', 'allowInsertColumns', true],
  ['insertRows', 'allowInsertRows', true],
  ['insertHyperlinks', 'allowInsertHyperlinks', true],
  ['deleteColumns', 'allowDeleteColumns', true],
  ['deleteRows', 'allowDeleteRows', true],
  ['sort', 'allowSort', true],
  ['autoFilter', 'allowAutoFilter', true],
  ['pivotTables', 'allowPivotTables', true],
];

/** How a password is kept: as a digest only, in the attributes of either generation of Excel. */
const PASSWORD_ATTRIBUTES = ['password', 'algorithmName', 'hashValue', 'saltValue', 'spinCount'];

export function writeProtection(protection: Protection | null): string {
  if (!protection) return '';
  const { options, password, passwordDigest } = protection;
  const locks: Record<string, boolean | null> = {};
  for (const [name, option, byDefault] of LOCKS) {
    const isLocked = !options[option];
    locks[name] = isLocked === byDefault ? null : isLocked;
  }
  const digest: Attributes = password ? { password: legacyDigest(password) } : (passwordDigest ?? {});
  return element('sheetProtection', {
    ...digest,
    sheet: true,
    ...locks,
    selectLockedCells: options.selectionMode !== 'Normal' || null,
    selectUnlockedCells: options.selectionMode === 'None' || null,
  });
}

export function readProtection(protection: XmlElement | undefined): Protection | null {
  if (!protection?.flag('sheet')) return null;
  const allowances = Object.fromEntries(
    LOCKS.map(([name, option, byDefault]) => [option, !protection.flag(name, byDefault)]),
  ) as Record<Allowance, boolean>;
  const digest = Object.fromEntries(
    PASSWORD_ATTRIBUTES.flatMap((name) => {
      const value = protection.get(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const selectionMode = protection.flag('selectUnlockedCells')
    ? 'None'
    : protection.flag('selectLockedCells')
      ? 'Unlocked'
      : 'Normal';
  return {
    options: { ...allowances, selectionMode },
    password: null,
    ...(Object.keys(digest).length > 0 && { passwordDigest: digest }),
  };
}
