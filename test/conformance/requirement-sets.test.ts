import { declaredClasses } from './excel-api';
import { servedMembers } from './served-members';

/** The client writes the names of worksheet functions in capitals of its own choice; ledger.test.ts compares them. */
const NAMED_OTHERWISE = new Set(['Functions']);

describe('every member that the host serves', () => {
  const declared = declaredClasses();
  const served = [...servedMembers()].filter(([className]) => !NAMED_OTHERWISE.has(className));

  test('is one of Excel’s, under its own name', () => {
    const unknown = served.flatMap(([className, members]) => {
      const names = new Set(declared.get(className)?.map(({ name }) => name));
      return [...members.keys()].filter((name) => !name.startsWith('_') && !names.has(name)).map((name) => `${className}.${name}`);
    });
    expect(unknown).toEqual([]);
  });

  test('came with the requirement set that Excel’s documentation names', () => {
    const different = served.flatMap(([className, members]) =>
      (declared.get(className) ?? []).flatMap(({ name, set }) => {
        const member = members.get(name);
        // Some marks go on to say what came later: "ExcelApi 1.1 for get, 1.8 for set".
        const isSame = /^ExcelApi ([\d.]+)/.exec(set)?.[1] === member?.set;
        return member && !isSame ? [`${className}.${name}: ${set}, here ${member.set}`] : [];
      }),
    );
    expect(different).toEqual([]);
  });
});
