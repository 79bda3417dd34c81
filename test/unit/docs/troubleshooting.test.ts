// docs/troubleshooting.md has every message that the code can give, and none that it can't.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import MarkdownIt from 'markdown-it';
import { RULES } from '../../../src/cognito/error-rules';
import { isMessage, messagesIn, spokenIn, VARIABLE } from '../../support/messages';

const ROOT = join(__dirname, '../../..');
const page = readFileSync(join(ROOT, 'docs/troubleshooting.md'), 'utf8');
const [, own = ''] = /^## Messages of this type$([\s\S]*?)^## /m.exec(page) ?? [];

// Words by which the code tells things apart.
const NEVER_SAID = [
  'on evidence',
  'permanent password',
  'temporary password',
  'unless case counts',
];

const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && file !== 'models.ts')
  .map((file) => readFileSync(join(ROOT, 'src', file), 'utf8'));
const found = new Set(sources.flatMap(messagesIn));
const messages = [...found].filter((message) => !NEVER_SAID.includes(message));

/** The messages that a page quotes: each blockquote is one. */
function quotesIn(markdown: string): string[] {
  const tokens = new MarkdownIt().parse(markdown, {});
  return tokens.flatMap(({ type, children }, index) =>
    type === 'inline' && tokens[index - 2]?.type === 'blockquote_open'
      ? [(children ?? []).map((child) => child.content || ' ').join('')]
      : [],
  );
}

/** The parts of a message that are always the same. */
function partsOf(message: string): string[] {
  return message
    .split(VARIABLE)
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part));
}

/** Whether the quote has all of these parts, one after the other. */
function has(quote: string, parts: readonly string[]): boolean {
  let end = 0;
  return parts.every((part) => {
    const start = quote.indexOf(part, end);
    end = start + part.length;
    return start >= 0;
  });
}

/** The words of a quote that no message of the code has. */
function foreignWords(quote: string, known: readonly string[]): string {
  const parts = [...new Set(known.flatMap(partsOf))].sort(
    (one, other) => other.length - one.length,
  );
  return parts
    .reduce((rest, part) => rest.replaceAll(part, VARIABLE), quote)
    .replace(/\P{L}+/gu, ' ')
    .trim();
}

const quotes = quotesIn(own);

describe('docs/troubleshooting.md', () => {
  it.each(messages)('quotes: %s', (message) => {
    expect(quotes.filter((quote) => has(quote, partsOf(message)))).not.toEqual([]);
  });

  it.each(quotes)('is right that the code says: %s', (quote) => {
    expect(foreignWords(quote, messages)).toBe('');
  });

  it('explains each quote before the next heading', () => {
    const unexplained = own.match(/^>.*\n+(?=#|$(?![\s\S]))/gm) ?? [];
    expect(unexplained).toEqual([]);
  });

  it('names every error of the service that the code knows', () => {
    const names = new Set(RULES.flatMap(({ errors }) => errors));
    expect([...names].filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  it('names every code that an answer can have', () => {
    const codes = new Set<string>(RULES.map(({ code }) => code));
    for (const source of sources) {
      for (const [, code = ''] of source.matchAll(/new Failure\(\s*'(\w+)'/g)) codes.add(code);
    }
    expect([...codes].filter((code) => !page.includes(`| \`${code}\` |`))).toEqual([]);
  });
});

describe('the messages of a source', () => {
  it('are found whichever way they take', () => {
    const source = `
      throw new Failure('NotFound', 'It is gone.', { fate: 'refused' });
      refuse('Remove these', names);
      export const RULES = [{ advice: 'Ask ' + 'again.' }];
      const said = \`\${start ? \`\${start} and \` : ''}so \${it} ends \` + \`here \${now ? 'at once' : ''}\`;
      const kind: 'never said' | 'said' = 'said';
    `;
    expect(messagesIn(source)).toEqual(
      expect.arrayContaining([
        'It is gone.',
        'Remove these',
        'Ask again.',
        '…so … ends here …',
        'at once',
      ]),
    );
    expect(messagesIn(source)).not.toContain('never said');
  });

  it('are those that anything is refused with', () => {
    const spoken = sources.flatMap(spokenIn);
    expect(spoken.length).toBeGreaterThan(25);
    // All of a message may come from elsewhere, where it is found; what is said here must not be overlooked.
    expect(spoken.filter((text) => /\p{L}/u.test(text) && !isMessage(text))).toEqual([]);
    expect(spokenIn("new Failure('NotFound', 'Gone')")).toEqual(['Gone']);
  });

  it('have no exceptions but those that are still there', () => {
    expect(NEVER_SAID.filter((words) => !found.has(words))).toEqual([]);
  });
});
