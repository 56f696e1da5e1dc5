import { messageIn } from '../../src/commands/message-window';
import { ribbonCommand } from '../../src/commands/ribbon-command';

describe('a ribbon button', () => {
  test('tells its result, and is ready again when that was closed', async () => {
    const { happened, tell, event } = ribbon();
    await ribbonCommand(async () => '12 problems', tell, String)(event);
    expect(happened).toEqual(['told 12 problems', 'closed', 'completed']);
  });

  test('tells nothing where the workbook shows the result', async () => {
    const { happened, tell, event } = ribbon();
    await ribbonCommand(async () => null, tell, String)(event);
    expect(happened).toEqual(['completed']);
  });

  test('tells what nobody foresaw', async () => {
    const { happened, tell, event } = ribbon();
    const broken = (): Promise<string> => Promise.reject(new RangeError('no row 5'));
    await ribbonCommand(broken, tell, (surprise) => `Unexpected: ${String(surprise)}`)(event);
    expect(happened).toEqual(['told Unexpected: RangeError: no row 5', 'closed', 'completed']);
  });

  test('is ready again also where Excel cannot open a window, and does not hide that', async () => {
    const { happened, event } = ribbon();
    const noWindow = (): Promise<void> => Promise.reject(new Error('No message window'));
    await expect(ribbonCommand(async () => '12 problems', noWindow, String)(event)).rejects.toThrow('No message window');
    expect(happened).toEqual(['completed']);
  });
});

test.each<[string, string, string | null]>([
  ['the ribbon’s own page', '', null],
  ['a page that Excel on the web opened', '#&_xdm_Info=1234', null],
  ['a message', '#message=12+problems', '12 problems'],
  ['a message to whose address Excel added something', '#message=%231+%26+more&_xdm_Info=1234', '#1 & more'],
])('the message of %s', (_name, hash, message) => {
  expect(messageIn(hash)).toBe(message);
});

function ribbon(): { happened: string[]; tell: (sentence: string) => Promise<void>; event: { completed: () => void } } {
  const happened: string[] = [];
  const tell = async (sentence: string): Promise<void> => {
    happened.push(`told ${sentence}`);
    await Promise.resolve();
    happened.push('closed');
  };
  return { happened, tell, event: { completed: () => void happened.push('completed') } };
}
