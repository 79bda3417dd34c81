import { existsSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { refuseFilled, writeFolder } from '../../../adopt/folder';
import { useFreshFolder } from '../../support/fresh-folder';

const FILES = [
  { name: 'a.yaml', text: 'a' },
  { name: 'commands.sh', text: 'b' },
];
const TWICE = [...FILES, { name: 'a.yaml', text: 'c' }];

const parent = useFreshFolder();
let folder: string;
beforeEach(() => {
  folder = parent.at('deep/pool');
});

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

describe('the folder of an adoption', () => {
  it('is for its owner alone, and so is each file', () => {
    writeFolder(folder, FILES);
    expect(readdirSync(folder).sort()).toEqual(['a.yaml', 'commands.sh']);
    expect(parent.read('deep/pool/a.yaml')).toBe('a');
    expect([folder, parent.at('deep/pool/a.yaml')].map(modeOf)).toEqual(['700', '600']);
  });

  it('fills an empty one, and keeps it from others', () => {
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    const { ino } = statSync(folder);
    writeFolder(folder, FILES);
    expect(readdirSync(folder).sort()).toEqual(['a.yaml', 'commands.sh']);
    expect(modeOf(folder)).toBe('700');
    // A shell that stands in it would see nothing in another one.
    expect(statSync(folder).ino).toBe(ino);
  });

  it('may be a link to an empty one', () => {
    mkdirSync(folder, { recursive: true });
    const link = parent.at('link');
    symlinkSync(folder, link);
    writeFolder(link, FILES);
    expect(readdirSync(folder).sort()).toEqual(['a.yaml', 'commands.sh']);
  });

  it('leaves what is there alone', () => {
    parent.write('deep/pool/mine', 'mine');
    for (const act of [() => refuseFilled(folder), () => writeFolder(folder, FILES)]) {
      expect(act).toThrow(`${folder} has files in it. Choose another folder with --out`);
    }
    expect(readdirSync(folder)).toEqual(['mine']);
    const file = parent.at('deep/pool/mine');
    expect(() => refuseFilled(file)).toThrow(`${file} is no folder`);
  });

  it('is not there at all where its writing fails half-way', () => {
    expect(() => writeFolder(folder, TWICE)).toThrow('EEXIST');
    expect(existsSync(folder)).toBe(false);
    expect(readdirSync(parent.at('deep'))).toEqual([]);
  });

  it('is as empty as before where its writing fails half-way', () => {
    mkdirSync(folder, { recursive: true });
    expect(() => writeFolder(folder, TWICE)).toThrow('EEXIST');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('may be new, or empty', () => {
    refuseFilled(folder);
    mkdirSync(folder, { recursive: true });
    refuseFilled(folder);
  });
});
