// The second file of the bundle: loaded for the events that ask for reports, and missed by nobody.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { BUNDLE } from '../../../local/lambda/bundle';
import { useFreshFolder } from '../../support/fresh-folder';
import { type ReportingResource, startReporting } from '../../support/reports';

const SAYING = "console.log('loaded'); exports.report = async () => [];";

const bundle = useFreshFolder();
let resource: ReportingResource;

/** Starts a bundle whose reports.js is this text, or is not there. */
async function startWith(reports?: string): Promise<void> {
  cpSync(join(BUNDLE, 'handlers.js'), bundle.at('handlers.js'));
  if (reports) bundle.write('reports.js', reports);
  resource = await startReporting({ bundle: bundle.path });
}

/** How often reports.js said that it was loaded, by the time that the process has ended. */
async function loaded(): Promise<number> {
  await resource.close();
  return resource.log.filter((line) => line.endsWith('loaded')).length;
}

afterEach(() => resource.close());

describe('reports.js', () => {
  it('is not loaded for events that ask for no reports', async () => {
    await startWith(SAYING);
    await resource.report({ providerLogGroupName: undefined });
    expect(await loaded()).toBe(0);
  });

  it('is loaded once for those that do', async () => {
    await startWith(SAYING);
    await resource.report();
    await resource.report();
    expect(await loaded()).toBe(1);
  });

  it('is loaded when the service has been asked, and not before', async () => {
    // Of the sockets only those that somebody waits for are told of.
    const asking = "process.getActiveResourcesInfo().filter((kind) => kind.startsWith('TCP'))";
    await startWith(`console.log('meanwhile', ...${asking}); ${SAYING}`);
    await resource.report();
    await resource.close();
    expect(resource.log.join()).toMatch(/meanwhile TCP/);
  });

  it.each([
    ['is missing', undefined],
    ['is broken', "throw new Error('broken');"],
  ])('fails no handler when it %s', async (_, reports) => {
    await startWith(reports);
    expect(await resource.report()).toMatchObject({ status: 'SUCCESS' });
    await resource.close();
    expect(resource.log.join()).toContain('{"reportsFailed":["Error"]}');
  });
});
