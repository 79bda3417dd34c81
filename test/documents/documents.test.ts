// Every command of every page is given, every piece of code checked, and every file is there.
import { type AwsCli, startAwsCli } from './aws-cli';
import { pageTrouble } from './page-trouble';
import { fencesOf, inlineCode, pagePaths, readPage } from './pages';
import { lintTemplates, samplesOf } from './templates';

const pages = pagePaths().filter((path) => {
  const text = readPage(path);
  return fencesOf(text).length > 0 || inlineCode(text).length > 0;
});

describe('the code of', () => {
  let cli: AwsCli;
  let findings: Map<string, string[]>;
  beforeAll(async () => {
    cli = await startAwsCli();
    findings = await lintTemplates(
      pages.flatMap((path) => samplesOf(path, fencesOf(readPage(path)))),
    );
  }, 60_000);
  afterAll(() => cli.close());

  it.each(pages)(
    '%s does what the page says',
    async (path) => {
      expect(await pageTrouble(readPage(path), cli)).toEqual([]);
      expect(findings.get(path) ?? []).toEqual([]);
    },
    60_000,
  );
});
